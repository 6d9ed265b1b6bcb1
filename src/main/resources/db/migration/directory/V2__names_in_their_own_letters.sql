-- A name in the letters of its own country says which language it is in, for screen readers and fonts.
alter table directory.foreign_unit_name add column language text; -- null but for a name in its own letters
alter table directory.foreign_unit_name drop constraint foreign_unit_name_kind_is_known;
alter table directory.foreign_unit_name add constraint foreign_unit_name_kind_is_known
    check (kind in ('OWN', 'VARIANT', 'FORMER', 'SLIP', 'NATIVE'));
alter table directory.foreign_unit_name add constraint foreign_unit_name_native_has_a_language
    check ((kind = 'NATIVE') = (language is not null));

-- Who added a unit that did not come with the program; the data shipped are loaded again after this.
alter table directory.foreign_unit add column added_by text; -- null for what is shipped
delete from directory.loaded;
