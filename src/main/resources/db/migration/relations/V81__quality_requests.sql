-- Requests of programs about points that need work, by the keys that their senders chose: each is done once.
create table relations.quality_request (
    acted_by text   not null,
    key      text   not null,
    request  text   not null, -- SHA-256 over what was sent
    act_id   bigint not null,
    constraint quality_request_pk primary key (acted_by, key),
    constraint quality_request_is_of_an_act foreign key (act_id) references relations.quality_act (id),
    constraint quality_request_key_is_short check (char_length(key) between 1 and 200)
);
