create extension if not exists pg_trgm schema public;

-- The published lists, row by row as printed. Nothing here is ever changed.
create table relations.listing (
    id                bigint      not null,
    key               text        not null,
    title_th          text        not null,
    title_en          text        not null,
    kind              text        not null,
    scope             text        not null,
    as_at             date        not null,
    claimed_pairs     integer,    -- null where the list prints no total
    claimed_provinces integer,    -- null where the list prints no number of provinces
    checksum          text        not null,
    loaded_at         timestamptz not null,
    constraint listing_pk primary key (id),
    constraint listing_key_is_unique unique (key),
    constraint listing_kind_is_known check (kind in ('SIGNED', 'IN_PROGRESS')),
    constraint listing_scope_is_known check (scope in ('ALL', 'PART')),
    constraint listing_checksum_is_sha_256 check (checksum ~ '^[0-9a-f]{64}$')
);

create table relations.listing_row (
    listing_id   bigint  not null,
    row_no       integer not null,
    printed      json    not null, -- json, not jsonb: the columns keep their order
    source_file  text    not null,
    source_line  integer not null,
    province_iso text, -- null where the printed province is none
    constraint listing_row_pk primary key (listing_id, row_no),
    constraint listing_row_is_of_a_listing foreign key (listing_id) references relations.listing (id),
    constraint listing_row_no_counts_from_one check (row_no > 0)
);

-- What the register holds of a relation: derived from the facts, and derived again after each.
create table relations.relation (
    id            bigint generated always as identity (start with 100000),
    identity      text        not null,
    province_iso  text        not null,
    province_th   smallint    not null, -- the province's place in each alphabet
    province_en   smallint    not null,
    unit_id       bigint,     -- null where the counterpart is no unit of the directory
    name_th       text        not null,
    name_en       text,       -- null where no English name is known
    country_iso2  text,       -- null where the country is not known
    level         text,       -- null where the unit is not known
    level_rank    text        not null,
    label_th      text,       -- null where nobody gave the relation a name
    label_en      text,       -- null where nobody gave the relation an English name
    status        text        not null,
    is_public     boolean     not null,
    signed_year   smallint,   -- null while nothing is signed, or where no source gives the year
    signed_on     date,       -- null where no source gives the day
    conflicts     integer     not null,
    search_key    text        not null,
    sort_th       bytea       not null,
    sort_en       bytea       not null,
    synthetic     boolean     not null,
    updated_at    timestamptz not null,
    constraint relation_pk primary key (id),
    constraint relation_identity_is_unique unique (identity),
    constraint relation_is_with_a_province check (province_iso ~ '^TH-[1-9][0-9]$'),
    constraint relation_status_is_known check (status in
        ('PROPOSED', 'IN_PROGRESS', 'LOI_SIGNED', 'ESTABLISHED', 'EXPIRED', 'TERMINATED', 'DECLINED', 'UNCONFIRMED')),
    constraint relation_level_rank_is_known check (level_rank in ('PROVINCE', 'BELOW', 'TO_BE_APPRAISED')),
    constraint relation_signed_year_is_of_the_common_era check (signed_year between 1857 and 2399),
    constraint relation_signed_on_is_in_its_year check (signed_on is null or extract(year from signed_on) = signed_year),
    constraint relation_conflicts_are_counted check (conflicts >= 0),
    constraint relation_of_a_case_alone_is_not_public check (not is_public or status <> 'PROPOSED')
);

-- One index per order of the public list, and per filter that it can be combined with.
create index relation_newest on relations.relation (signed_year desc nulls last, id desc) where is_public;
create index relation_newest_of_province on relations.relation (province_iso, signed_year desc nulls last, id desc) where is_public;
create index relation_newest_of_province_and_status on relations.relation (province_iso, status, signed_year desc nulls last, id desc) where is_public;
create index relation_newest_of_status on relations.relation (status, signed_year desc nulls last, id desc) where is_public;
create index relation_newest_of_country on relations.relation (country_iso2, signed_year desc nulls last, id desc) where is_public;
create index relation_newest_of_level on relations.relation (level_rank, signed_year desc nulls last, id desc) where is_public;
create index relation_newest_of_unit on relations.relation (unit_id, signed_year desc nulls last, id desc) where is_public;
create index relation_by_province_th on relations.relation (province_th, id) where is_public;
create index relation_by_province_en on relations.relation (province_en, id) where is_public;
create index relation_by_name_th on relations.relation (sort_th, id) where is_public;
create index relation_by_name_en on relations.relation (sort_en, id) where is_public;
create index relation_by_part_of_name on relations.relation using gin (search_key public.gin_trgm_ops);
create index relation_by_beginning_of_name on relations.relation (search_key collate "C");

-- What a source says of a relation. Only added to: a correction is a new fact that names the old.
create table relations.fact (
    id          bigint generated always as identity,
    relation_id bigint      not null,
    kind        text        not null,
    value       text        not null,
    source_type text        not null,
    source_ref  text        not null,
    as_at       date        not null,
    is_public   boolean     not null,
    corrects    bigint,     -- null unless this fact takes the place of an older one
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint fact_pk primary key (id),
    constraint fact_is_of_a_relation foreign key (relation_id) references relations.relation (id),
    constraint fact_corrects_a_fact foreign key (corrects) references relations.fact (id),
    constraint fact_kind_is_known check (kind in
        ('STATUS', 'SIGNED_YEAR', 'STARTED_YEAR', 'SIGNED_ON', 'COUNTERPART', 'LABEL', 'REMARK', 'COOPERATION',
         'INSTRUMENT', 'PLACE', 'THAI_SIGNATORY', 'FOREIGN_SIGNATORY', 'TERM')),
    constraint fact_source_type_is_known check (source_type in ('LISTING_ROW', 'CASE', 'SYNTHETIC'))
);

create index fact_of_relation on relations.fact (relation_id, id);
create index fact_of_source on relations.fact (source_type, source_ref);

create function relations.fact_stays() returns trigger language plpgsql as $$
begin
    raise exception 'facts of the register are only added to';
end
$$;

create trigger fact_stays before update or delete on relations.fact
    for each statement execute function relations.fact_stays();

-- What a row was tied to, and why. A later decision is a further line; the newest counts.
create table relations.row_match (
    id             bigint generated always as identity,
    listing_id     bigint           not null,
    row_no         integer          not null,
    relation_id    bigint,          -- null where the row names no province
    unit_id        bigint,          -- null where the row is tied to no unit
    how            text             not null,
    score          double precision not null,
    reason         text             not null,
    reason_fact_th text,            -- null where the reason says it all
    reason_fact_en text,            -- null where there is none, or none in English
    decided_at     timestamptz      not null,
    decided_by     text             not null,
    constraint row_match_pk primary key (id),
    constraint row_match_is_of_a_row foreign key (listing_id, row_no) references relations.listing_row (listing_id, row_no),
    constraint row_match_is_to_a_relation foreign key (relation_id) references relations.relation (id),
    constraint row_match_how_is_known check (how in ('EXACT', 'ALIAS', 'SIMILAR', 'CURATED', 'NONE')),
    constraint row_match_none_has_no_unit check ((how = 'NONE') = (unit_id is null)),
    constraint row_match_score_is_a_share check (score between 0 and 1)
);

create index row_match_of_row on relations.row_match (listing_id, row_no, id desc);
create index row_match_of_relation on relations.row_match (relation_id);

-- Totals of the public register, kept and not counted: two small tables, each spread so that signings in different
-- provinces seldom meet in one row.
create table relations.total_by_province (
    province_iso text   not null,
    status       text   not null,
    relations    bigint not null,
    constraint total_by_province_pk primary key (province_iso, status),
    constraint total_by_province_is_a_number_of_relations check (relations >= 0)
);

create table relations.total_by_country_and_year (
    country_iso2 text     not null, -- '' where the country is not known
    signed_year  smallint not null, -- 0 where there is no year
    status       text     not null,
    relations    bigint   not null,
    constraint total_by_country_and_year_pk primary key (country_iso2, signed_year, status),
    constraint total_by_country_and_year_is_a_number_of_relations check (relations >= 0)
);

create function relations.total_added() returns trigger language plpgsql as $$
begin
    insert into relations.total_by_province as t (province_iso, status, relations)
    select province_iso, status, count(*) from added where is_public group by 1, 2 order by 1, 2
        on conflict (province_iso, status) do update set relations = t.relations + excluded.relations;
    insert into relations.total_by_country_and_year as t (country_iso2, signed_year, status, relations)
    select coalesce(country_iso2, ''), coalesce(signed_year, 0), status, count(*)
      from added where is_public group by 1, 2, 3 order by 1, 2, 3
        on conflict (country_iso2, signed_year, status) do update set relations = t.relations + excluded.relations;
    return null;
end
$$;

create function relations.total_changed() returns trigger language plpgsql as $$
begin
    insert into relations.total_by_province as t (province_iso, status, relations)
    select province_iso, status, 0 from added where is_public group by 1, 2 order by 1, 2
        on conflict (province_iso, status) do nothing;
    update relations.total_by_province t
       set relations = t.relations + d.difference
      from (select province_iso, status, sum(n) as difference
              from (select province_iso, status, 1 as n from added where is_public
                    union all
                    select province_iso, status, -1 from removed where is_public) c
             group by 1, 2) d
     where t.province_iso = d.province_iso and t.status = d.status and d.difference <> 0;
    insert into relations.total_by_country_and_year as t (country_iso2, signed_year, status, relations)
    select coalesce(country_iso2, ''), coalesce(signed_year, 0), status, 0
      from added where is_public group by 1, 2, 3 order by 1, 2, 3
        on conflict (country_iso2, signed_year, status) do nothing;
    update relations.total_by_country_and_year t
       set relations = t.relations + d.difference
      from (select country_iso2, signed_year, status, sum(n) as difference
              from (select coalesce(country_iso2, '') as country_iso2, coalesce(signed_year, 0) as signed_year, status, 1 as n
                      from added where is_public
                    union all
                    select coalesce(country_iso2, ''), coalesce(signed_year, 0), status, -1 from removed where is_public) c
             group by 1, 2, 3) d
     where t.country_iso2 = d.country_iso2 and t.signed_year = d.signed_year and t.status = d.status and d.difference <> 0;
    return null;
end
$$;

create trigger total_added after insert on relations.relation
    referencing new table as added for each statement execute function relations.total_added();

create trigger total_changed after update on relations.relation
    referencing old table as removed new table as added for each statement execute function relations.total_changed();
