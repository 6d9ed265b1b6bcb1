-- A list that was brought in and taken back: its rows stay as printed, its facts no longer count.
alter table relations.listing
    alter column title_en drop not null, -- null where a list is called something in Thai only
    add column withdrawn_at timestamptz; -- null while the list counts

alter table relations.fact
    drop constraint fact_kind_is_known,
    add constraint fact_kind_is_known check (kind in
        ('STATUS', 'SIGNED_YEAR', 'STARTED_YEAR', 'SIGNED_ON', 'PROVINCE', 'COUNTERPART', 'LABEL', 'REMARK', 'COOPERATION',
         'SIGNATORY_BODY', 'INSTRUMENT', 'PLACE', 'THAI_SIGNATORY', 'FOREIGN_SIGNATORY', 'TERM', 'WITHDRAWN'));

-- A list that somebody brings: what it is, and how far it has come.
create table relations.list_import (
    id                bigint generated always as identity,
    key               text        not null,
    title_th          text        not null,
    title_en          text,       -- null where it was given in Thai only
    kind              text        not null,
    scope             text        not null,
    as_at             date        not null,
    claimed_pairs     integer,    -- null where the list prints no total
    claimed_provinces integer,    -- null where the list prints no number of provinces
    file_name         text        not null,
    checksum          text        not null,
    state             text        not null,
    rows              integer     not null,
    matched           integer     not null,
    faulty            integer     not null,
    leased_until      timestamptz, -- null while no process looks its rows up
    listing_id        bigint,      -- null until it is brought in
    created_at        timestamptz not null,
    created_by        text        not null,
    agency_th         text        not null,
    agency_en         text,        -- null where the agency has no English name
    constraint list_import_pk primary key (id),
    constraint list_import_kind_is_known check (kind in ('SIGNED', 'IN_PROGRESS')),
    constraint list_import_scope_is_known check (scope in ('ALL', 'PART')),
    constraint list_import_state_is_known check (state in ('LOOKING_UP', 'READY', 'BROUGHT_IN', 'TAKEN_BACK', 'DROPPED')),
    constraint list_import_is_a_listing foreign key (listing_id) references relations.listing (id),
    constraint list_import_has_a_listing_when_brought_in check ((state in ('BROUGHT_IN', 'TAKEN_BACK')) = (listing_id is not null))
);

create index list_import_to_be_looked_up on relations.list_import (id) where state = 'LOOKING_UP';

-- Its rows, with what would happen to each.
create table relations.list_import_row (
    import_id      bigint  not null,
    row_no         integer not null,
    line_no        integer not null,
    printed        json    not null,
    problems       text[]  not null,
    province_iso   text,    -- null where the province is not known
    unit_id        bigint,  -- null where it is tied to no unit
    how            text,    -- null until it is looked up
    score          double precision, -- null until it is looked up
    reason         text,    -- null until it is looked up
    reason_fact_th text,    -- null where the reason says it all
    reason_fact_en text,    -- null where there is none, or none in English
    identity       text,    -- null until it is looked up, or where it is faulty
    country_iso2   text,    -- null where the country is not known
    relation_id    bigint,  -- null where the relation would be new
    outcome        text,    -- null until it is looked up
    status_before  text,    -- null where the relation would be new
    status_after   text,    -- null where it is faulty
    year_before    integer, -- null where there is none
    year_after     integer, -- null where there is none
    constraint list_import_row_pk primary key (import_id, row_no),
    constraint list_import_row_is_of_an_import foreign key (import_id) references relations.list_import (id),
    constraint list_import_row_outcome_is_known check (outcome in ('NEW', 'CHANGED', 'CONFIRMED', 'FAULTY'))
);

create index list_import_row_by_outcome on relations.list_import_row (import_id, outcome, row_no);
create index list_import_row_by_identity on relations.list_import_row (import_id, identity);
