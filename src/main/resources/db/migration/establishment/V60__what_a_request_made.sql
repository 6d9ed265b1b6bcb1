-- What a request made beside the procedure, such as notes or files: sent again, it is told the same.
alter table establishment.done_before add column made bigint[] not null default '{}';
