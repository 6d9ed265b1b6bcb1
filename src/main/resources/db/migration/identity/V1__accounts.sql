create table identity.agency (
    code        text not null,
    party       text not null,
    -- only a province's agency has a province
    province    text,
    -- only a post abroad has a country
    country     text,
    -- only an agency within another has a parent
    parent      text,
    letter_code text not null default '',
    name_th     text not null,
    name_en     text not null,
    constraint agency_pk primary key (code),
    constraint agency_parent_fk foreign key (parent) references identity.agency (code),
    constraint agency_party_is_known check (party in (
        'PROVINCE', 'MOI', 'MFA', 'POST', 'COS', 'MINISTER_INTERIOR', 'MINISTER_FOREIGN',
        'CABINET', 'WORKING_GROUP', 'AUDITOR', 'ADMINISTRATION')),
    constraint agency_province_names_its_province check ((party = 'PROVINCE') = (province is not null))
);

create table identity.account (
    id            bigint generated always as identity,
    user_name     text        not null,
    name_th       text        not null,
    name_en       text        not null,
    agency        text        not null,
    roles         text[]      not null,
    password_hash text        not null,
    enabled       boolean     not null default true,
    demonstration boolean     not null default false,
    created_at    timestamptz not null default now(),
    constraint account_pk primary key (id),
    constraint account_agency_fk foreign key (agency) references identity.agency (code),
    constraint account_user_name_is_unique unique (user_name),
    constraint account_user_name_is_plain check (user_name ~ '^[a-z0-9][a-z0-9.-]{1,59}$'),
    constraint account_roles_are_known check (
        roles <@ array['OFFICER', 'AUDITOR', 'ADMINISTRATOR'] and cardinality(roles) > 0)
);

create table identity.token (
    id         bigint generated always as identity,
    account    bigint      not null,
    label      text        not null,
    -- SHA-256 of the token; the token itself is shown once and kept nowhere
    digest     text        not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    -- null while the token is good
    revoked_at timestamptz,
    constraint token_pk primary key (id),
    constraint token_account_fk foreign key (account) references identity.account (id),
    constraint token_digest_is_unique unique (digest),
    constraint token_label_is_short check (char_length(label) between 1 and 100)
);

create index token_by_account on identity.token (account);

create table identity.failed_sign_in (
    user_name text        not null,
    address   text        not null,
    failed_at timestamptz not null
);

create index failed_sign_in_by_name on identity.failed_sign_in (user_name, failed_at);
create index failed_sign_in_by_address on identity.failed_sign_in (address, failed_at);

-- The layout that Spring Session's JDBC store expects.
create table identity.spring_session (
    primary_id            char(36) not null,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    -- null until someone signs in
    principal_name        varchar(100),
    constraint spring_session_pk primary key (primary_id)
);

create unique index spring_session_by_session on identity.spring_session (session_id);
create index spring_session_by_expiry on identity.spring_session (expiry_time);
create index spring_session_by_principal on identity.spring_session (principal_name);

create table identity.spring_session_attributes (
    session_primary_id char(36)     not null,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_fk foreign key (session_primary_id)
        references identity.spring_session (primary_id) on delete cascade
);
