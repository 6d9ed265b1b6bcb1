-- The documents that an act about a point rests on. The files themselves are kept by the module of documents.
create table relations.quality_file (
    act_id  bigint not null,
    file_id bigint not null,
    constraint quality_file_pk primary key (act_id, file_id),
    constraint quality_file_is_of_an_act foreign key (act_id) references relations.quality_act (id)
);

create trigger quality_file_stays before update or delete on relations.quality_file
    for each statement execute function relations.fact_stays();

-- The points that wait for the ministry are found from what was said, not from the register.
create index quality_act_of_issue on relations.quality_act (issue, relation_id, id);

-- A municipality that signed is told by the body that signed, whatever source names it, as well as by a remark.
drop view relations.signed_by_municipality;
drop index relations.fact_that_names_a_municipality;

create index fact_that_names_a_municipality on relations.fact (source_ref)
    where kind in ('REMARK', 'SIGNATORY_BODY') and (value like '%เทศบาล%' or value ilike '%municipality%');

create view relations.signed_by_municipality as
select m.relation_id
  from relations.fact f
  join relations.listing l on l.key = split_part(f.source_ref, '/', 1)
  join relations.row_match m on m.listing_id = l.id and m.row_no = split_part(f.source_ref, '/', 2)::integer
 where f.kind in ('REMARK', 'SIGNATORY_BODY')
   and (f.value like '%เทศบาล%' or f.value ilike '%municipality%')
   and f.source_type = 'LISTING_ROW'
   and m.relation_id is not null
   and not exists (select
                     from relations.row_match later
                    where later.listing_id = m.listing_id and later.row_no = m.row_no and later.id > m.id)
   and not exists (select from relations.fact right_one where right_one.corrects = f.id)
union
select f.relation_id
  from relations.fact f
 where f.kind in ('REMARK', 'SIGNATORY_BODY')
   and (f.value like '%เทศบาล%' or f.value ilike '%municipality%')
   and f.source_type <> 'LISTING_ROW'
   and f.is_public
   and not exists (select from relations.fact right_one where right_one.corrects = f.id);
