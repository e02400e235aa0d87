-- Imports of tables. Each is a job of its own with the same id.
create table customer_import (
    id          uuid        not null primary key,
    created_by  text        not null,
    created_at  timestamptz not null,
    media_type  text        not null,
    bytes       bigint      not null,
    layout      text,
    problems    jsonb,
    approval_id uuid,
    forgotten   boolean     not null default false
);

create index customer_import_created_by on customer_import (created_by, id);
create index customer_import_kept on customer_import (created_at) where not forgotten;

-- The file as it was sent, so that any instance can work on it. Files are compressed already or read once: not worth packing.
create table import_part (
    import_id uuid    not null,
    number    integer not null,
    bytes     bytea   not null,
    primary key (import_id, number)
);

alter table import_part alter column bytes set storage external;

-- What each row became that was stored: sent again, it is recognised. Kept for as long as the customers are.
create table imported_row (
    row_key     text   not null primary key,
    customer_id uuid   not null,
    import_id   uuid   not null,
    line        bigint not null,
    digest      bytea  not null
);

create index imported_row_line on imported_row (import_id, line);

-- What became of the other rows, and what is to be said of those that were stored.
create table import_outcome (
    import_id   uuid   not null,
    line        bigint not null,
    row_key     text   not null,
    outcome     text   not null,
    customer_id uuid,
    faults      jsonb  not null,
    primary key (import_id, line)
);

-- Records that share one of very many keys, as find_twins tells them. It runs as the owner, for row-level security would keep
-- the index closed; only the service's own work calls it, which sees all records. A key that more than common share is passed
-- over: the true twin shares a rarer one.
create function find_twins_of_many(keys text[], common integer)
    returns table (
        id uuid, status text, legal_name text, short_name text, credit_code text, phones text[], emails text[], place text,
        twin_keys text[])
    language sql stable security definer
    set search_path = pg_catalog, public
    set enable_seqscan = off
as $$
    with shared as (
        select k, c.id
        from unnest(keys) k
        cross join lateral (
            select customer.id from customer_twin_key t join customer on customer.id = t.customer_id
            where t.key = hashtextextended(k, 0) and customer.status not in ('REJECTED', 'MERGED')
            limit common + 1) c),
    rare as (select distinct s.id from (select shared.id, count(*) over (partition by k) as n from shared) s where n <= common)
    select c.id, c.status, c.legal_name, c.content #>> '{details,shortName}', c.credit_code, twin_phones(c.content),
        twin_emails(c.content), c.content #>> '{details,registeredDivision}', c.twin_keys
    from rare join customer c on c.id = rare.id
$$;

-- Who took customers out of the system, when, which, and how much of their contacts was readable.
create table export_record (
    id          uuid        not null primary key,
    exported_by text        not null,
    started_at  timestamptz not null,
    format      text        not null,
    layout      text        not null,
    filters     jsonb       not null,
    masked      boolean     not null,
    rows        bigint,
    finished_at timestamptz
);
