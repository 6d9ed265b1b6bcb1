-- More kinds of facts, and more sorts of sources. The province as printed and the body that signed are facts as any other.
alter table relations.fact
    drop constraint fact_kind_is_known,
    add constraint fact_kind_is_known check (kind in
        ('STATUS', 'SIGNED_YEAR', 'STARTED_YEAR', 'SIGNED_ON', 'PROVINCE', 'COUNTERPART', 'LABEL', 'REMARK', 'COOPERATION',
         'SIGNATORY_BODY', 'INSTRUMENT', 'PLACE', 'THAI_SIGNATORY', 'FOREIGN_SIGNATORY', 'TERM')),
    drop constraint fact_source_type_is_known,
    add constraint fact_source_type_is_known check (source_type in
        ('CASE', 'SIGNED_COPY', 'LETTER', 'LISTING_ROW', 'SYNTHETIC'));

insert into relations.fact (relation_id, kind, value, source_type, source_ref, as_at, is_public, recorded_at, recorded_by)
select f.relation_id, said.kind, said.value, 'LISTING_ROW', f.source_ref, f.as_at, true, f.recorded_at, f.recorded_by
  from relations.fact f
  join relations.listing l on l.key = split_part(f.source_ref, '/', 1)
  join relations.listing_row r on r.listing_id = l.id and r.row_no = split_part(f.source_ref, '/', 2)::integer
 cross join lateral (values
        ('PROVINCE', r.printed ->> 'province_th'),
        ('SIGNATORY_BODY', regexp_replace((regexp_match(r.printed ->> 'remark', '^ลงนามโดย\s*(.+)$'))[1], '\s*หรือ.*$', ''))
       ) as said (kind, value)
 where f.kind = 'COUNTERPART' and f.source_type = 'LISTING_ROW' and said.value <> ''
 order by f.id;

-- Since when the line of a relation holds: by the day that sources speak of, and by the time at which it was derived.
alter table relations.relation
    add column valid_from date,                               -- null while the public register does not show it
    add column known_from timestamptz not null default now();

update relations.relation
   set known_from = updated_at,
       valid_from = case when synthetic then updated_at::date end;

create index relation_by_first_day on relations.relation (valid_from) where is_public;
create index relation_to_be_derived on relations.relation (id) where is_public and valid_from is null;
create index relation_by_time_known on relations.relation (known_from) where is_public;

-- What the public register said before: of an earlier day (valid_to is a day), or before something more was known (known_to is a time).
create table relations.former_line (
    like relations.relation,
    valid_to date        not null,
    known_to timestamptz not null,
    constraint former_line_was_public check (is_public and valid_from is not null),
    constraint former_line_held_for_days check (valid_from < valid_to),
    constraint former_line_was_known_for_a_time check (known_from < known_to),
    constraint former_line_is_of_a_relation foreign key (id) references relations.relation (id)
);

create index former_line_newest on relations.former_line (signed_year desc nulls last, id desc);
create index former_line_of_relation on relations.former_line (id);
create index former_line_of_province on relations.former_line (province_iso, signed_year desc nulls last, id desc);
create index former_line_of_country on relations.former_line (country_iso2, signed_year desc nulls last, id desc);
create index former_line_of_unit on relations.former_line (unit_id);
create index former_line_by_name_th on relations.former_line (sort_th, id);
create index former_line_by_name_en on relations.former_line (sort_en, id);
create index former_line_by_province_th on relations.former_line (province_th, id);
create index former_line_by_province_en on relations.former_line (province_en, id);
create index former_line_by_last_day on relations.former_line (valid_to);
create index former_line_by_part_of_name on relations.former_line using gin (search_key public.gin_trgm_ops);

-- Keeps a line that changes, whoever changes it; what is merely written again is not kept.
create function relations.line_passes() returns trigger language plpgsql as $$
begin
    if (old.province_iso, old.unit_id, old.name_th, old.name_en, old.country_iso2, old.level, old.level_rank, old.label_th,
        old.label_en, old.status, old.is_public, old.signed_year, old.signed_on, old.conflicts, old.valid_from)
       is not distinct from
       (new.province_iso, new.unit_id, new.name_th, new.name_en, new.country_iso2, new.level, new.level_rank, new.label_th,
        new.label_en, new.status, new.is_public, new.signed_year, new.signed_on, new.conflicts, new.valid_from) then
        return new;
    end if;
    new.known_from := greatest(new.updated_at, old.known_from);
    if old.is_public and old.valid_from is not null and old.known_from < new.known_from then
        insert into relations.former_line
               (id, identity, province_iso, province_th, province_en, unit_id, name_th, name_en, country_iso2, level,
                level_rank, label_th, label_en, status, is_public, signed_year, signed_on, conflicts, search_key, sort_th,
                sort_en, synthetic, updated_at, valid_from, known_from, valid_to, known_to)
        values (old.id, old.identity, old.province_iso, old.province_th, old.province_en, old.unit_id, old.name_th,
                old.name_en, old.country_iso2, old.level, old.level_rank, old.label_th, old.label_en, old.status,
                old.is_public, old.signed_year, old.signed_on, old.conflicts, old.search_key, old.sort_th, old.sort_en,
                old.synthetic, old.updated_at, old.valid_from, old.known_from, 'infinity', new.known_from);
    end if;
    return new;
end
$$;

create trigger line_passes before update on relations.relation
    for each row execute function relations.line_passes();

-- The public register as at a day, as it was known just before a time. PostgreSQL puts its text in place of the call, so
-- that the conditions and the order of whoever asks reach the indexes.
create function relations.relation_as_at(day date, before timestamptz)
    returns table (id bigint, province_iso text, province_th smallint, province_en smallint, unit_id bigint, name_th text,
                   name_en text, country_iso2 text, level text, level_rank text, label_th text, label_en text, status text,
                   is_public boolean, signed_year smallint, signed_on date, conflicts integer, search_key text,
                   sort_th bytea, sort_en bytea)
    language sql stable as $$
    select r.id, r.province_iso, r.province_th, r.province_en, r.unit_id, r.name_th, r.name_en, r.country_iso2, r.level,
           r.level_rank, r.label_th, r.label_en, r.status, r.is_public, r.signed_year, r.signed_on, r.conflicts,
           r.search_key, r.sort_th, r.sort_en
      from relations.relation r
     where r.is_public and r.valid_from <= day and r.known_from < before
    union all
    select f.id, f.province_iso, f.province_th, f.province_en, f.unit_id, f.name_th, f.name_en, f.country_iso2, f.level,
           f.level_rank, f.label_th, f.label_en, f.status, f.is_public, f.signed_year, f.signed_on, f.conflicts,
           f.search_key, f.sort_th, f.sort_en
      from relations.former_line f
     where f.valid_from <= day and day < f.valid_to and f.known_from < before and before <= f.known_to
$$;

-- A person's choice among what sources say. Only added to: the newest of a relation's kind counts.
create table relations.preference (
    id            bigint generated always as identity,
    relation_id   bigint      not null,
    kind          text        not null,
    fact_id       bigint,     -- null where the earlier choice is taken back
    reason        text        not null,
    decided_at    timestamptz not null,
    decided_by    text        not null,
    agency_th     text        not null,
    agency_en     text,       -- null where the agency has no English name
    constraint preference_pk primary key (id),
    constraint preference_is_of_a_relation foreign key (relation_id) references relations.relation (id),
    constraint preference_is_for_a_fact foreign key (fact_id) references relations.fact (id),
    constraint preference_says_why check (reason <> '')
);

create index preference_of_relation on relations.preference (relation_id, id);

create trigger preference_stays before update or delete on relations.preference
    for each statement execute function relations.fact_stays();
