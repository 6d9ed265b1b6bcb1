-- The checksum of a file as it is of one version of its data; the same version makes the same bytes again.
create table opendata.file_checksum (
    file    text        not null,
    version text        not null,
    sha256  text        not null,
    bytes   bigint      not null,
    made_at timestamptz not null,
    constraint file_checksum_pk primary key (file, version),
    constraint file_checksum_is_sha_256 check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint file_checksum_is_of_some_bytes check (bytes > 0)
);
