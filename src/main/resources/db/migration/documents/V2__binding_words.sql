-- Versions of the list of wording that could bind (clause 12). The first is shipped with the program
-- and not here. A version is never changed: an edited list is another version.
create table documents.binding_list (
    version   int         not null,
    source_th text        not null,
    source_en text        not null,
    made_at   timestamptz not null,
    account   bigint      not null,
    agency    text        not null,
    constraint binding_list_pk primary key (version),
    constraint binding_list_follows_the_shipped_one check (version > 1),
    constraint binding_list_has_a_source check (char_length(source_th) between 1 and 500
                                                and char_length(source_en) between 1 and 500)
);

create table documents.binding_entry (
    version    int    not null,
    position   int    not null,
    code       text   not null,
    language   text   not null,
    kind       text   not null,
    severity   text   not null,
    words      text[] not null,
    exceptions text[] not null,
    why_th     text   not null,
    why_en     text   not null,
    instead_th text   not null,
    instead_en text   not null,
    constraint binding_entry_pk primary key (version, position),
    constraint binding_entry_code_once unique (version, code),
    constraint binding_entry_list_fk foreign key (version)
        references documents.binding_list (version),
    constraint binding_entry_language_is_known check (language in ('TH', 'EN')),
    constraint binding_entry_kind_is_known check (kind in (
        'WORD', 'MODAL', 'GOVERNMENT', 'TOPIC_178')),
    constraint binding_entry_severity_is_known check (severity in ('HIGH', 'MEDIUM', 'LOW')),
    constraint binding_entry_has_words check (cardinality(words) > 0)
);
