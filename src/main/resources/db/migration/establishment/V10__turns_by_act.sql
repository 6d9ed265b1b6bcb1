-- The cases in which a desk is to do one act, for the pages that do it to several at once.
create index turn_by_desk_and_act
    on establishment.turn (party, province, action, since, case_id);

-- The cases under way, for how busy each province is.
create index case_file_under_way
    on establishment.case_file using gin (reached) where not closed;
