-- A line for every change of the register and of the lists: its id tells one state of the data from another.
create table relations.change (
    id         bigint generated always as identity,
    changed_at timestamptz not null default now(),
    constraint change_pk primary key (id)
);

insert into relations.change default values;

create function relations.note_change() returns trigger language plpgsql as $$
begin
    insert into relations.change default values;
    return null;
end
$$;


create trigger relation_change_is_noted after insert or update on relations.relation
    for each statement execute function relations.note_change();
create trigger listing_change_is_noted after insert or update on relations.listing
    for each statement execute function relations.note_change();
create trigger match_change_is_noted after insert on relations.row_match
    for each statement execute function relations.note_change();

-- The newest change, and the transactions that may yet commit an earlier one.
create view relations.published_version as
select c.id || (select coalesce(string_agg('-' || x, '' order by x), '')
                  from pg_snapshot_xip(pg_current_snapshot()) x) as name,
       c.changed_at
  from relations.change c
 where c.id = (select max(id) from relations.change);
