-- What stands beside the procedure. None of it is an event of a case, none of it is ever changed.

-- A file that belongs to a case. A new version names the one that it replaces; both stay.
create table establishment.attachment (
    id       bigint generated always as identity,
    case_id  bigint      not null,
    about    text        not null,
    -- the file's id in the module documents
    file     bigint      not null,
    -- null for a first version
    replaces bigint,
    added_at timestamptz not null,
    account  bigint      not null,
    author   text        not null,
    agency   text        not null,
    constraint attachment_pk primary key (id),
    constraint attachment_of_case_is_unique unique (case_id, id),
    constraint attachment_case_fk foreign key (case_id) references establishment.case_file (id),
    constraint attachment_replaces_one_of_its_case foreign key (case_id, replaces)
        references establishment.attachment (case_id, id),
    constraint attachment_is_replaced_once unique (replaces),
    constraint attachment_about_is_known check (about in (
        'CASE', 'PLAN', 'BUDGET', 'PERSONNEL', 'DRAFT', 'SIGNING_REPORT'))
);

-- A note on a case. A correction is a new note that names the old one.
create table establishment.note (
    id         bigint generated always as identity,
    case_id    bigint      not null,
    audience   text        not null,
    text       text        not null,
    -- null unless it corrects another
    corrects   bigint,
    written_at timestamptz not null,
    account    bigint      not null,
    author     text        not null,
    agency     text        not null,
    constraint note_pk primary key (id),
    constraint note_of_case_is_unique unique (case_id, id),
    constraint note_case_fk foreign key (case_id) references establishment.case_file (id),
    constraint note_corrects_one_of_its_case foreign key (case_id, corrects)
        references establishment.note (case_id, id),
    constraint note_is_corrected_once unique (corrects),
    constraint note_audience_is_known check (audience in ('AGENCY', 'CASE')),
    constraint note_text_is_short check (char_length(text) between 1 and 4000)
);

-- Who was given a turn, by whom and why; a turn is known by its act, its desk and its instrument.
create table establishment.assignment (
    id          bigint generated always as identity,
    case_id     bigint      not null,
    action      text        not null,
    party       text        not null,
    -- empty for every party but a province
    province    text        not null,
    instrument  text        not null,
    -- null where it was taken back; so is the name
    officer     bigint,
    officer_name text,
    -- empty where an officer took what nobody had
    reason      text        not null,
    assigned_at timestamptz not null,
    account     bigint      not null,
    author      text        not null,
    agency      text        not null,
    constraint assignment_pk primary key (id),
    constraint assignment_case_fk foreign key (case_id) references establishment.case_file (id),
    constraint assignment_officer_has_a_name check ((officer is null) = (officer_name is null)),
    constraint assignment_reason_is_short check (char_length(reason) <= 500)
);

create index assignment_by_case on establishment.assignment (case_id, id);

-- Who has the turn now; null while nobody in particular does.
alter table establishment.turn add column officer bigint;

create index turn_by_officer on establishment.turn (party, province, officer, since, case_id);

-- Filters of the work list that somebody keeps under a name of their own.
create table establishment.saved_view (
    id      bigint generated always as identity,
    account bigint not null,
    name    text   not null,
    query   text   not null,
    constraint saved_view_pk primary key (id),
    constraint saved_view_name_is_unique unique (account, name),
    constraint saved_view_name_is_short check (char_length(name) between 1 and 60),
    constraint saved_view_query_is_short check (char_length(query) <= 1000)
);
