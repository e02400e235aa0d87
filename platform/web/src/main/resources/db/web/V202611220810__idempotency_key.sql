create table idempotency_key (
    caller       text        not null,
    key          text        not null,
    request_hash bytea       not null,
    created_at   timestamptz not null,
    status       smallint,
    location     text,
    etag         text,
    body         text,
    primary key (caller, key)
);

create index idempotency_key_created_at on idempotency_key (created_at);
