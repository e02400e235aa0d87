-- Events stored with their cause, waiting for the relay. Rows live for milliseconds, so vacuum looks often.
create table outbox (
    seq            bigint generated always as identity primary key,
    shard          smallint    not null,
    id             uuid        not null,
    type           text        not null,
    subject        uuid        not null,
    actor          text        not null,
    occurred_at    timestamptz not null,
    correlation_id text,
    traceparent    text,
    body           text        not null
) with (autovacuum_vacuum_scale_factor = 0.0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_cost_delay = 0);

create index outbox_shard_seq on outbox (shard, seq);

-- Events whose effect is stored in this database.
create table inbox (
    event_id uuid        not null primary key,
    seen_at  timestamptz not null
);

create index inbox_seen_at on inbox (seen_at);

-- Messages that could not be handled, as they came, until somebody sends them again or drops them.
create table dead_letter (
    id          uuid        not null primary key,
    topic       text        not null,
    partition   integer     not null,
    kafka_offset bigint     not null,
    key         text,
    headers     jsonb       not null,
    body        bytea,
    type        text,
    reason      text        not null,
    attempts    integer     not null,
    failed_at   timestamptz not null,
    unique (topic, partition, kafka_offset)
);
