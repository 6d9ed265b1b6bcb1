-- Drafts made from the standard texts, for a case or freely. A version is never changed: what is
-- answered otherwise is another version.
create table establishment.prepared_draft (
    id       bigint generated always as identity,
    -- null for one that belongs to no case, which its agency keeps
    case_id  bigint,
    paper    text        not null,
    began_at timestamptz not null,
    agency   text        not null,
    constraint prepared_draft_pk primary key (id),
    constraint prepared_draft_case_fk foreign key (case_id) references establishment.case_file (id),
    constraint prepared_draft_paper_is_known check (paper in ('MOU', 'LOI'))
);

create index prepared_draft_by_case on establishment.prepared_draft (case_id, id);
create index prepared_draft_by_agency on establishment.prepared_draft (agency, id)
    where case_id is null;

create table establishment.prepared_version (
    draft      bigint      not null,
    version    int         not null,
    -- what was chosen and filled in, by the names of the fields
    answers    jsonb       not null,
    text_th    text        not null,
    text_en    text        not null,
    -- the text in the counterpart's language, a file's id in the module documents; null without
    other_file bigint,
    made_at    timestamptz not null,
    account    bigint      not null,
    author     text        not null,
    agency     text        not null,
    constraint prepared_version_pk primary key (draft, version),
    constraint prepared_version_draft_fk foreign key (draft)
        references establishment.prepared_draft (id),
    constraint prepared_version_counts_from_one check (version >= 1)
);
