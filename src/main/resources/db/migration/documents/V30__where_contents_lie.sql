-- A content lies in the database, in a folder or in a bucket; only in the database it has chunks.
alter table documents.content
    add column place text not null default 'DATABASE',
    add constraint content_place_is_known check (place in ('DATABASE', 'FOLDER', 'BUCKET')),
    drop constraint content_is_not_empty,
    add constraint content_is_not_empty check (size > 0),
    add constraint content_has_chunks_in_the_database check ((place = 'DATABASE') = (chunks > 0));

alter table documents.content alter column place drop default;
