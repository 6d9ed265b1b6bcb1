-- What provinces and the ministry say of a point of the register that needs work. Only added to: the newest act of a
-- relation's point says where it stands, and each act can be taken back by a further one.
create table relations.quality_act (
    id          bigint generated always as identity,
    relation_id bigint      not null,
    issue       text        not null,
    act         text        not null,
    reason      text        not null,
    reference   text,       -- null where no document was named
    acted_at    timestamptz not null,
    acted_by    text        not null,
    agency_th   text        not null,
    agency_en   text,       -- null where the agency has no English name
    constraint quality_act_pk primary key (id),
    constraint quality_act_is_about_a_relation foreign key (relation_id) references relations.relation (id),
    constraint quality_act_issue_is_known check (issue in
        ('NO_DATE', 'DATE_CONFLICT', 'BELOW_PROVINCE', 'MUNICIPALITY', 'SAME_UNIT_TWICE', 'SIGNED_AND_IN_PROCESS',
         'TERM_ENDED', 'NO_CONTACT')),
    constraint quality_act_is_known check (act in ('CONFIRM', 'CONTEST', 'WITHDRAW', 'ACCEPT', 'REJECT', 'REOPEN')),
    constraint quality_act_says_why check (reason <> '')
);

create index quality_act_of_point on relations.quality_act (relation_id, issue, id);

create trigger quality_act_stays before update or delete on relations.quality_act
    for each statement execute function relations.fact_stays();

-- The office of the counterpart that answers letters: an office, never a person, and never public. The newest line counts.
create table relations.contact (
    id          bigint generated always as identity,
    relation_id bigint      not null,
    office      text        not null, -- '' where an earlier one is taken back
    reach       text        not null, -- how the office is reached; '' where only the office is known
    reason      text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint contact_pk primary key (id),
    constraint contact_is_of_a_relation foreign key (relation_id) references relations.relation (id),
    constraint contact_says_why check (reason <> '')
);

create index contact_of_relation on relations.contact (relation_id, id);

create trigger contact_stays before update or delete on relations.contact
    for each statement execute function relations.fact_stays();

create view relations.contact_now as
select c.relation_id, c.office, c.reach, c.recorded_at
  from relations.contact c
 where c.office <> ''
   and not exists (select from relations.contact later where later.relation_id = c.relation_id and later.id > c.id);

-- Facts that count: those not corrected, each for the relation that its row is tied to now.
create view relations.counting_fact as
select m.relation_id, f.kind, f.value, f.source_type, l.key as source, f.as_at, f.is_public
  from relations.row_match m
  join relations.listing l on l.id = m.listing_id
  join relations.fact f on f.source_type = 'LISTING_ROW' and f.source_ref = l.key || '/' || m.row_no
 where not exists (select
                     from relations.row_match later
                    where later.listing_id = m.listing_id and later.row_no = m.row_no and later.id > m.id)
   and not exists (select from relations.fact right_one where right_one.corrects = f.id)
union all
select f.relation_id, f.kind, f.value, f.source_type, split_part(f.source_ref, '/', 1), f.as_at, f.is_public
  from relations.fact f
 where f.source_type <> 'LISTING_ROW'
   and not exists (select from relations.fact right_one where right_one.corrects = f.id);

-- Relations that a list says a municipality signed; a municipality is no party under the guideline.
create index fact_that_names_a_municipality on relations.fact (source_ref)
    where kind = 'REMARK' and value like '%เทศบาล%';

create view relations.signed_by_municipality as
select distinct m.relation_id
  from relations.fact f
  join relations.listing l on l.key = split_part(f.source_ref, '/', 1)
  join relations.row_match m on m.listing_id = l.id and m.row_no = split_part(f.source_ref, '/', 2)::integer
 where f.kind = 'REMARK'
   and f.value like '%เทศบาล%'
   and f.source_type = 'LISTING_ROW'
   and m.relation_id is not null
   and not exists (select
                     from relations.row_match later
                    where later.listing_id = m.listing_id and later.row_no = m.row_no and later.id > m.id)
   and not exists (select from relations.fact right_one where right_one.corrects = f.id);

create index fact_of_term on relations.fact (relation_id) where kind = 'TERM' and value like 'YEARS:%';

-- One index for each list to work through, which the whole country's and a province's are read from.
create index relation_without_day on relations.relation (province_iso, id)
    where is_public and status = 'ESTABLISHED' and signed_on is null;
create index relation_entered_into on relations.relation (province_iso, id)
    where is_public and status in ('ESTABLISHED', 'LOI_SIGNED');
create index relation_below_province on relations.relation (province_iso, id) where is_public and level_rank = 'BELOW';
create index relation_in_conflict on relations.relation (province_iso, id) where is_public and conflicts > 0;
create index relation_whose_term_ended on relations.relation (province_iso, id) where is_public and status = 'EXPIRED';
