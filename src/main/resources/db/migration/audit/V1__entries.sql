-- Sixteen chains, so that acts on different things need not wait for one another; the things that
-- one subject goes through are always in one chain.
create table audit.lane (
    lane    smallint not null,
    entries bigint   not null default 0,
    head    text     not null default repeat('0', 64),
    constraint lane_pk primary key (lane),
    constraint lane_is_one_of_sixteen check (lane between 0 and 15),
    constraint lane_head_is_a_hash check (head ~ '^[0-9a-f]{64}$')
);

insert into audit.lane (lane)
select generate_series(0, 15);

create table audit.entry (
    lane         smallint    not null,
    position     bigint      not null,
    recorded_at  timestamptz not null,
    actor        text        not null,
    agency       text        not null,
    what         text        not null,
    subject_type text        not null,
    subject_id   text        not null,
    detail       text        not null,
    previous     text        not null,
    hash         text        not null,
    constraint entry_pk primary key (lane, position),
    constraint entry_lane_fk foreign key (lane) references audit.lane (lane),
    constraint entry_position_counts_from_one check (position > 0),
    constraint entry_hash_is_a_hash check (hash ~ '^[0-9a-f]{64}$')
);

create index entry_by_subject on audit.entry (subject_type, subject_id, recorded_at);
create index entry_by_time on audit.entry (recorded_at desc);
