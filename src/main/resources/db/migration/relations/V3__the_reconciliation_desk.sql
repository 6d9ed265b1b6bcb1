-- The desk asks for rows that wait, for rows that were decided, and for rows of one province in other lists.
create index row_match_waiting on relations.row_match (listing_id, row_no) where how = 'NONE';
create index row_match_decided on relations.row_match (listing_id, row_no) where verdict is not null;
create index listing_row_of_province on relations.listing_row (province_iso);

-- With which names and which kind of key relations are found now; made again when the program has others.
create table relations.search_keys_made (
    version text        not null,
    made_at timestamptz not null,
    constraint search_keys_made_pk primary key (version)
);
