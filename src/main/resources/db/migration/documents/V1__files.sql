-- Content is kept once, under its own hash, and never changed: two files of the same bytes share
-- it.
create table documents.content (
    sha256  text        not null,
    size    bigint      not null,
    chunks  int         not null,
    kept_at timestamptz not null,
    constraint content_pk primary key (sha256),
    constraint content_sha256_is_a_hash check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint content_is_not_empty check (size > 0 and chunks > 0)
);

create table documents.chunk (
    sha256   text  not null,
    position int   not null,
    bytes    bytea not null,
    constraint chunk_pk primary key (sha256, position),
    constraint chunk_content_fk foreign key (sha256) references documents.content (sha256),
    constraint chunk_position_counts_from_zero check (position >= 0),
    constraint chunk_holds_up_to_a_mebibyte check (octet_length(bytes) between 1 and 1048576)
);

-- Documents and pictures are pressed already.
alter table documents.chunk alter column bytes set storage external;

create table documents.file (
    id      bigint generated always as identity,
    sha256  text        not null,
    name    text        not null,
    kind    text        not null,
    kept_at timestamptz not null,
    account bigint      not null,
    agency  text        not null,
    constraint file_pk primary key (id),
    constraint file_content_fk foreign key (sha256) references documents.content (sha256),
    constraint file_kind_is_known check (kind in ('PDF', 'DOCX', 'XLSX', 'PNG', 'JPEG')),
    constraint file_name_is_short check (char_length(name) between 1 and 200)
);

create index file_by_content on documents.file (sha256);
