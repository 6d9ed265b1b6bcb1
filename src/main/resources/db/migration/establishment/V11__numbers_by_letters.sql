-- Several agencies have the same letters (the Ministry of Foreign Affairs and its posts abroad), so
-- the running number belongs to the letters, not to the agency. The cases tell how far it has come.
alter table establishment.numbering rename column agency to letters;

delete from establishment.numbering;

insert into establishment.numbering (letters, year, last)
select substring(number from '^(.*) [0-9]+/[0-9]+$'),
       substring(number from ' ([0-9]+)/[0-9]+$')::int,
       max(substring(number from '/([0-9]+)$')::bigint)
from   establishment.case_file
group  by 1, 2;
