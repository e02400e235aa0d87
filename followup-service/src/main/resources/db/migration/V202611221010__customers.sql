-- The customers as far as follow-up needs to know them; fed by the events of others.
create table customer (
    customer_id      uuid        not null primary key,
    version          bigint      not null,
    revision         bigint      not null,
    legal_name       text        not null,
    owner_id         text        not null,
    department       text,
    region           text,
    number           text,
    standard         text,
    stage            text,
    stage_entered_at timestamptz,
    settled_at       timestamptz,
    archived_at      timestamptz,
    retain_until     date,
    digest           text,
    check ((stage is null) = (stage_entered_at is null)),
    check (archived_at is null or settled_at is not null)
);

alter table customer enable row level security;
create policy caller_sees_customer on customer using (caller_sees(owner_id, region));
