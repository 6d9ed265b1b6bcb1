-- null where the product's policy sets no deadline for the step
alter table establishment.turn add column due date;
-- working days that were used before a suspension
alter table establishment.turn add column used int not null default 0;
-- whether the desk has been told that the deadline nears, or has passed
alter table establishment.turn add column reminded text not null default 'NO';
alter table establishment.turn add constraint turn_reminded_is_known
    check (reminded in ('NO', 'SOON', 'OVERDUE'));

drop index establishment.turn_by_desk;
create index turn_by_desk on establishment.turn (party, province, due, since, case_id);
create index turn_to_remind_of on establishment.turn (due) where reminded <> 'OVERDUE';

-- The days of signings, arranged or done: what the calendar feed shows.
create table establishment.signing_day (
    case_id    bigint  not null,
    instrument text    not null,
    day        date    not null,
    place      text    not null,
    signed     boolean not null,
    constraint signing_day_pk primary key (case_id, instrument),
    constraint signing_day_case_fk foreign key (case_id) references establishment.case_file (id)
);

create index signing_day_by_day on establishment.signing_day (day, case_id);
