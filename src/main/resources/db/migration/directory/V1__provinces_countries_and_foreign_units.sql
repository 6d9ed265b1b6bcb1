create extension if not exists pg_trgm schema public;

create table directory.loaded (
    data_set  text        not null,
    checksum  text        not null,
    loaded_at timestamptz not null,
    constraint loaded_pk primary key (data_set),
    constraint loaded_checksum_is_sha_256 check (checksum ~ '^[0-9a-f]{64}$')
);

create table directory.country (
    iso2        text not null,
    name_th     text not null,
    name_en     text not null,
    official_th text, -- null where no published list names the country
    constraint country_pk primary key (iso2),
    constraint country_iso2_is_a_code check (iso2 ~ '^[A-Z]{2}$')
);

create table directory.province (
    iso                   text             not null,
    name_th               text             not null,
    name_en               text             not null,
    region_th             text             not null,
    region_en             text             not null,
    border_countries      text[]           not null,
    special_economic_zone boolean          not null,
    lat                   double precision not null,
    lon                   double precision not null,
    under_guideline       boolean          not null,
    rank_th               integer          not null,
    rank_en               integer          not null,
    constraint province_pk primary key (iso),
    constraint province_iso_is_a_code check (iso ~ '^TH-[1-9][0-9]$'),
    constraint province_lies_on_the_globe check (lat between -90 and 90 and lon between -180 and 180)
);

-- The data shipped with the program use the ids below 100,000, so that they are the same everywhere.
create table directory.foreign_unit (
    id            bigint generated always as identity (start with 100000),
    name_th       text             not null,
    name_en       text             not null,
    level         text             not null,
    level_rank    text             not null,
    parent_en     text, -- null for a unit of the first level
    country_iso2  text             not null,
    iso3166_2     text, -- null where ISO has no code
    lat           double precision not null,
    lon           double precision not null,
    coordinate_of text             not null,
    search_key    text             not null,
    constraint foreign_unit_pk primary key (id),
    constraint foreign_unit_lies_in_a_country foreign key (country_iso2) references directory.country (iso2),
    constraint foreign_unit_level_rank_is_known check (level_rank in ('PROVINCE', 'BELOW', 'TO_BE_APPRAISED')),
    constraint foreign_unit_lies_on_the_globe check (lat between -90 and 90 and lon between -180 and 180)
);

create index foreign_unit_by_country on directory.foreign_unit (country_iso2);
create index foreign_unit_by_part_of_name on directory.foreign_unit using gin (search_key public.gin_trgm_ops);

-- Every name that leads to a unit, its own included; the key is the beginning that people type.
create table directory.foreign_unit_name (
    unit_id   bigint  not null,
    name      text    not null,
    kind      text    not null,
    reason_th text    not null,
    reason_en text    not null,
    key       text    not null,
    constraint foreign_unit_name_pk primary key (unit_id, name),
    constraint foreign_unit_name_is_of_a_unit foreign key (unit_id) references directory.foreign_unit (id),
    constraint foreign_unit_name_kind_is_known check (kind in ('OWN', 'VARIANT', 'FORMER', 'SLIP'))
);

create index foreign_unit_name_by_beginning on directory.foreign_unit_name (key collate "C");
