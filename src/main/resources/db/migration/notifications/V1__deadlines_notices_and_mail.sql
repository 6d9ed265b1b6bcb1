-- Days on which government offices are closed beside Saturdays and Sundays.
create table notifications.holiday (
    day     date not null,
    name_th text not null,
    name_en text not null,
    constraint holiday_pk primary key (day),
    constraint holiday_has_a_name check (char_length(name_th) between 1 and 200
                                         and char_length(name_en) between 1 and 200)
);

-- How many working days a step should take: the product's policy, not the resolution's.
create table notifications.target (
    step text not null,
    days int  not null,
    constraint target_pk primary key (step),
    constraint target_is_days check (days between 1 and 250)
);

-- What a desk is told. It is the desk's; who of its officers has read it is in notice_read.
create table notifications.notice (
    id         bigint generated always as identity,
    party      text        not null,
    -- empty for every party but a province
    province   text        not null,
    kind       text        not null,
    case_id    bigint      not null,
    number     text        not null,
    title_th   text        not null,
    title_en   text        not null,
    -- the key of what is to be done, in the message files; empty where nothing is
    act        text        not null,
    -- null where the act has no deadline
    due        date,
    created_at timestamptz not null,
    constraint notice_pk primary key (id),
    constraint notice_kind_is_known check (kind in (
        'ARRIVED', 'RETURNED', 'REFUSED', 'WITHDRAWN', 'SUSPENDED', 'RESUMED', 'DUE_SOON',
        'OVERDUE'))
);

create index notice_by_desk on notifications.notice (party, province, id desc);

create table notifications.notice_read (
    account bigint not null,
    notice  bigint not null,
    constraint notice_read_pk primary key (account, notice),
    constraint notice_read_notice_fk foreign key (notice) references notifications.notice (id)
);

-- Mail that waits to be sent; what was sent is deleted.
create table notifications.mail (
    id       bigint generated always as identity,
    notice   bigint      not null,
    address  text        not null,
    attempts int         not null default 0,
    next_at  timestamptz not null,
    constraint mail_pk primary key (id),
    constraint mail_notice_fk foreign key (notice) references notifications.notice (id),
    constraint mail_once_to_each unique (notice, address)
);

create index mail_by_time on notifications.mail (next_at, id);

-- One feed an account: a new token takes the place of the old.
create table notifications.calendar_token (
    account    bigint      not null,
    -- SHA-256 of the token; the token itself is shown once and kept nowhere
    digest     text        not null,
    created_at timestamptz not null,
    constraint calendar_token_pk primary key (account),
    constraint calendar_token_digest_is_unique unique (digest)
);
