-- A case is what its events say. Every other column of case_file, and the whole of turn, can be
-- computed from them again; they are kept so that lists need not.
create table establishment.case_file (
    id             bigint generated always as identity,
    number         text        not null,
    version        bigint      not null,
    procedure      text        not null,
    route          text        not null,
    -- null while no province has taken the case up
    province       text,
    -- the provinces that have a part in it: its own, or those asked
    provinces      text[]      not null,
    -- null where the foreign unit is not in the directory
    unit           bigint,
    counterpart_th text        not null,
    counterpart_en text        not null,
    country        text        not null,
    -- null until the register knows the relation
    relation       bigint,
    stage          text        not null,
    closed         boolean     not null,
    reached        text[]      not null,
    search_key     text        not null,
    opened_at      timestamptz not null,
    changed_at     timestamptz not null,
    synthetic      boolean     not null default false,
    constraint case_file_pk primary key (id),
    constraint case_file_number_is_unique unique (number),
    constraint case_file_version_counts_events check (version > 0),
    constraint case_file_route_is_known check (route in ('PROVINCE', 'FOREIGN')),
    constraint case_file_province_route_has_province check (route = 'FOREIGN' or province is not null)
);

create index case_file_newest on establishment.case_file (changed_at desc, id desc);
create index case_file_newest_of_province
    on establishment.case_file (province, changed_at desc, id desc);
create index case_file_provinces on establishment.case_file using gin (provinces);
create index case_file_newest_of_stage
    on establishment.case_file (stage, changed_at desc, id desc);
create index case_file_by_relation on establishment.case_file (relation);
create index case_file_reached on establishment.case_file using gin (reached);
create index case_file_search
    on establishment.case_file using gin (search_key public.gin_trgm_ops);

-- Each case's own chain: a hash covers the event's fields and the hash before it.
create table establishment.event (
    case_id     bigint      not null,
    position    bigint      not null,
    kind        text        not null,
    happened_on date        not null,
    body        text        not null,
    recorded_at timestamptz not null,
    account     bigint      not null,
    author      text        not null,
    agency      text        not null,
    previous    text        not null,
    hash        text        not null,
    constraint event_pk primary key (case_id, position),
    constraint event_case_fk foreign key (case_id) references establishment.case_file (id),
    constraint event_position_counts_from_one check (position > 0),
    constraint event_hash_is_a_hash check (hash ~ '^[0-9a-f]{64}$')
);

-- Whose turn it is: a row for every step that waits, and for every duty that is open.
create table establishment.turn (
    case_id  bigint      not null,
    action   text        not null,
    -- null for an act of policy, which belongs to no step
    step     text,
    party    text        not null,
    -- empty for every party but a province
    province text        not null,
    duty     boolean     not null,
    -- what was signed, where it is a duty that follows a signing; else empty
    instrument text      not null,
    since    timestamptz not null,
    constraint turn_pk primary key (case_id, action, party, province, instrument),
    constraint turn_case_fk foreign key (case_id) references establishment.case_file (id)
);

create index turn_by_desk on establishment.turn (party, province, since, case_id);

-- The last number given to each agency in each year of the Buddhist era.
create table establishment.numbering (
    agency text   not null,
    year   int    not null,
    last   bigint not null,
    constraint numbering_pk primary key (agency, year)
);

-- What was already done under a key that the sender chose, so that the same request sent twice is
-- done once.
create table establishment.done_before (
    account bigint      not null,
    key     text        not null,
    request text        not null,
    case_id bigint      not null,
    at      timestamptz not null,
    constraint done_before_pk primary key (account, key),
    constraint done_before_case_fk foreign key (case_id) references establishment.case_file (id),
    constraint done_before_key_is_short check (char_length(key) between 1 and 200)
);
