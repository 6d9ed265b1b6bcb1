-- Letters as they were sent: number and date as the registry issued them, the file as it went out.
-- They are added and read, never changed.
alter table establishment.attachment drop constraint attachment_about_is_known;
alter table establishment.attachment add constraint attachment_about_is_known check (about in (
    'CASE', 'PLAN', 'BUDGET', 'PERSONNEL', 'DRAFT', 'SIGNING_REPORT', 'LETTER'));

create table establishment.letter (
    id         bigint generated always as identity,
    case_id    bigint      not null,
    -- the kind's key in the data of the program
    kind       text        not null,
    number     text        not null,
    dated      date        not null,
    attachment bigint      not null,
    kept_at    timestamptz not null,
    account    bigint      not null,
    author     text        not null,
    agency     text        not null,
    constraint letter_pk primary key (id),
    constraint letter_file_is_of_its_case foreign key (case_id, attachment)
        references establishment.attachment (case_id, id),
    constraint letter_file_is_of_one_letter unique (attachment),
    constraint letter_is_kept_once unique (case_id, kind, number, dated),
    constraint letter_number_is_short check (char_length(number) between 1 and 200)
);
