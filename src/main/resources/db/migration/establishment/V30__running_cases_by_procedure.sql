-- Moving running cases to another version walks them in the order of their ids.
create index case_file_running_by_procedure
    on establishment.case_file (procedure, id) where not closed;
