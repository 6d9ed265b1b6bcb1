-- What other modules may read of agencies.
create view identity.published_agencies as
select code, party, province, country, letter_code, name_th, name_en
from   identity.agency;
