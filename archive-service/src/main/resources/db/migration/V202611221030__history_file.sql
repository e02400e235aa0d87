-- The history store: frozen files. content is canonical JSON and digest its SHA-256; the other columns repeat what is in it.
create table history_file (
    customer_id       uuid        not null,
    customer_revision bigint      not null,
    number            text,
    legal_name        text        not null,
    owner_id          text,
    department        text,
    region            text,
    ended_on          date        not null,
    archived_at       timestamptz not null,
    retain_until      date        not null,
    digest            text        not null check (digest ~ '^[0-9a-f]{64}$'),
    content           text        not null,
    primary key (customer_id, customer_revision)
);

-- Parts of names are looked for along this order: an index on them would be of no use below a policy.
create unique index history_file_archived_at on history_file (archived_at, customer_id);
create index history_file_number on history_file (number, customer_id);

alter table history_file enable row level security;
create policy visible on history_file using (caller_sees(owner_id, region));

revoke update, delete on history_file from "${app_role}";
