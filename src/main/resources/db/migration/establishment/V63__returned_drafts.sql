-- Texts of a draft that came back from the other side or from anywhere, compared with the standard
-- text. What was found stays as it was found.
create table establishment.returned_draft (
    id            bigint generated always as identity,
    case_id       bigint      not null,
    paper         text        not null,
    -- the text as it was read; null in a language that it does not have
    text_th       text,
    text_en       text,
    -- the files that it came in, as attachments of the case; none where it was pasted
    attachments   bigint[]    not null,
    standard      boolean     not null,
    words_version int         not null,
    -- the standard texts, what became of each part, wording that could bind
    found         jsonb       not null,
    returned_at   timestamptz not null,
    account       bigint      not null,
    author        text        not null,
    agency        text        not null,
    constraint returned_draft_pk primary key (id),
    constraint returned_draft_case_fk foreign key (case_id) references establishment.case_file (id),
    constraint returned_draft_paper_is_known check (paper in ('MOU', 'LOI')),
    constraint returned_draft_has_a_text check (text_th is not null or text_en is not null)
);

create index returned_draft_by_case on establishment.returned_draft (case_id, id);
