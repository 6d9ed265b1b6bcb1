-- What was decided of a row, by a person or by a decision shipped with the program.
alter table relations.row_match add column verdict text;      -- null where the program tied the row by itself
alter table relations.row_match add column read_as text;      -- null unless the row was printed or scanned wrongly
alter table relations.row_match add column province_iso text; -- null where the province is the printed one
alter table relations.row_match add constraint row_match_verdict_is_known check
    (verdict in ('ACCEPT', 'CHOOSE', 'NEW_UNIT', 'READ_AS', 'DOUBTFUL', 'UNDO'));
alter table relations.row_match add constraint row_match_doubtful_has_no_unit check
    (verdict is distinct from 'DOUBTFUL' or unit_id is null);

-- Facts are only added to; a row that is tied to another relation takes its facts along. So a fact of a row counts
-- for the relation that the row is tied to now, and for no other.
create view relations.row_tie as
select m.id, m.listing_id, m.row_no, m.relation_id, m.unit_id, l.key || '/' || m.row_no as source_ref
  from relations.row_match m
  join relations.listing l on l.id = m.listing_id
 where not exists (select
                     from relations.row_match later
                    where later.listing_id = m.listing_id and later.row_no = m.row_no and later.id > m.id);
