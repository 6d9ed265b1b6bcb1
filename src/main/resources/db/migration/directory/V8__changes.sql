-- A line for every change of the units: its id tells one state of the data from another.
create table directory.change (
    id         bigint generated always as identity,
    changed_at timestamptz not null default now(),
    constraint change_pk primary key (id)
);

insert into directory.change default values;

create function directory.note_change() returns trigger language plpgsql as $$
begin
    insert into directory.change default values;
    return null;
end
$$;

create trigger unit_change_is_noted after insert or update or delete on directory.foreign_unit
    for each statement execute function directory.note_change();
create trigger name_change_is_noted after insert or update or delete on directory.foreign_unit_name
    for each statement execute function directory.note_change();

-- The newest change, and the transactions that may yet commit an earlier one.
create view directory.published_version as
select c.id || (select coalesce(string_agg('-' || x, '' order by x), '')
                  from pg_snapshot_xip(pg_current_snapshot()) x) as name,
       c.changed_at
  from directory.change c
 where c.id = (select max(id) from directory.change);
