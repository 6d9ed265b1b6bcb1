-- Totals of the public register by pair of places, for the map: kept as those of V1 are.
create table relations.total_by_pair (
    province_iso text   not null,
    unit_id      bigint not null, -- 0 where the counterpart is no unit of the directory
    country_iso2 text   not null, -- '' where the country is not known
    status       text   not null,
    relations    bigint not null,
    constraint total_by_pair_pk primary key (province_iso, unit_id, country_iso2, status),
    constraint total_by_pair_is_a_number_of_relations check (relations >= 0)
);

create index total_by_pair_of_country on relations.total_by_pair (country_iso2, relations desc);

insert into relations.total_by_pair (province_iso, unit_id, country_iso2, status, relations)
select province_iso, coalesce(unit_id, 0), coalesce(country_iso2, ''), status, count(*)
  from relations.relation
 where is_public
 group by 1, 2, 3, 4;

create function relations.pair_added() returns trigger language plpgsql as $$
begin
    insert into relations.total_by_pair as t (province_iso, unit_id, country_iso2, status, relations)
    select province_iso, coalesce(unit_id, 0), coalesce(country_iso2, ''), status, count(*)
      from added where is_public group by 1, 2, 3, 4 order by 1, 2, 3, 4
        on conflict (province_iso, unit_id, country_iso2, status) do update set relations = t.relations + excluded.relations;
    return null;
end
$$;

create function relations.pair_changed() returns trigger language plpgsql as $$
begin
    insert into relations.total_by_pair as t (province_iso, unit_id, country_iso2, status, relations)
    select province_iso, coalesce(unit_id, 0), coalesce(country_iso2, ''), status, 0
      from added where is_public group by 1, 2, 3, 4 order by 1, 2, 3, 4
        on conflict (province_iso, unit_id, country_iso2, status) do nothing;
    update relations.total_by_pair t
       set relations = t.relations + d.difference
      from (select province_iso, unit_id, country_iso2, status, sum(n) as difference
              from (select province_iso, coalesce(unit_id, 0) as unit_id, coalesce(country_iso2, '') as country_iso2, status, 1 as n
                      from added where is_public
                    union all
                    select province_iso, coalesce(unit_id, 0), coalesce(country_iso2, ''), status, -1 from removed where is_public) c
             group by 1, 2, 3, 4) d
     where t.province_iso = d.province_iso and t.unit_id = d.unit_id and t.country_iso2 = d.country_iso2
       and t.status = d.status and d.difference <> 0;
    return null;
end
$$;

create trigger pair_added after insert on relations.relation
    referencing new table as added for each statement execute function relations.pair_added();

create trigger pair_changed after update on relations.relation
    referencing old table as removed new table as added for each statement execute function relations.pair_changed();
