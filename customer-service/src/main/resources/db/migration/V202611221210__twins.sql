-- Keys under which a record is found by its possible twins, and an index of them by hash: what a key has in common with half
-- the table is told after the first few rows, and every save looks here.
alter table customer
    add column twin_keys text[] not null default '{}';

alter table customer
    alter column twin_keys drop default;

create table customer_twin_key (
    key         bigint not null,
    customer_id uuid   not null,
    primary key (key, customer_id)
);

-- For the functions below only: keys tell about records that the caller does not see.
alter table customer_twin_key enable row level security;

create function index_twin_keys() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, public
as $$
begin
    insert into customer_twin_key (key, customer_id)
        select distinct hashtextextended(k, 0), e.id from entered e cross join unnest(e.twin_keys) k order by 1;
    return null;
end
$$;

create function index_changed_twin_keys() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, public
as $$
begin
    delete from customer_twin_key
        where customer_id = old.id and key in (select hashtextextended(k, 0) from unnest(old.twin_keys) k);
    if tg_op = 'UPDATE' then
        insert into customer_twin_key (key, customer_id)
            select distinct hashtextextended(k, 0), new.id from unnest(new.twin_keys) k;
    end if;
    return null;
end
$$;

create trigger customer_entered after insert on customer
    referencing new table as entered for each statement execute function index_twin_keys();
create trigger customer_changed after update on customer
    for each row when (old.twin_keys is distinct from new.twin_keys) execute function index_changed_twin_keys();
create trigger customer_gone after delete on customer
    for each row execute function index_changed_twin_keys();

-- The last line of defence: whatever way a record comes in, no two that are worked with have one credit code.
create unique index customer_credit_code_once on customer (credit_code)
    where status not in ('REJECTED', 'MERGED', 'ARCHIVED');

create function twin_phones(content jsonb) returns text[]
    language sql immutable parallel safe
    return array(
        select phone #>> '{}' from jsonb_path_query(content, 'lax $.contacts[*].mobile') phone
        union all
        select phone #>> '{}' from jsonb_path_query(content, 'lax $.contacts[*].landline') phone);

create function twin_emails(content jsonb) returns text[]
    language sql immutable parallel safe
    return array(select email #>> '{}' from jsonb_path_query(content, 'lax $.contacts[*].email') email);

-- What may be the same customer as a record with these keys, among all records: two people who do not see each other's
-- customers must not both enter one. It tells what is compared and whose it is, and nothing else of a record.
--
-- self  the record itself, never its own twin
-- hold  keys that nobody else shall save until this transaction ends: the second of two at once waits here, and then finds
--       the first. They are taken in one order, so that no two wait for each other.
--
-- A key that more than two hundred share (the switchboard of a tower, a domain that everybody may use) says nothing and is
-- passed over. Read through the index whatever the statistics say: no key is worth reading the table. That is one plan for all
-- keys, so it is made once: making it costs five times as much as what it does.
create function find_twins(self uuid, keys text[], hold text[])
    returns table (
        id uuid, status text, number text, owner_id text, department text, region text, visible boolean,
        legal_name text, short_name text, credit_code text, phones text[], emails text[], place text)
    language plpgsql volatile security definer
    set search_path = pg_catalog, public
    set enable_seqscan = off
    set plan_cache_mode = force_generic_plan
as $$
declare
    held bigint;
begin
    for held in select distinct hashtextextended(k, 0) from unnest(hold) k order by 1 loop
        perform pg_advisory_xact_lock(held);
    end loop;
    return query
        with sharing as (
            select k like any (array['c:%', 'x:%']) as exact, found.ids
            from unnest(keys) k
            cross join lateral (select array(
                select t.customer_id from customer_twin_key t
                where t.key = hashtextextended(k, 0) and t.customer_id is distinct from self
                limit 201) as ids) found
            where found.ids <> '{}'),
        nearest as (
            select c.id, bool_or(s.exact) as exact, sum(1.0 / cardinality(s.ids)) as rarity
            from sharing s cross join unnest(s.ids) other join customer c on c.id = other
            where (s.exact or cardinality(s.ids) <= 200) and c.status not in ('REJECTED', 'MERGED')
            group by c.id
            order by 2 desc, 3 desc, 1 limit 50)
        select c.id, c.status, c.number, c.owner_id, c.department, c.region, caller_sees(c.owner_id, c.region),
            c.legal_name, c.content #>> '{details,shortName}', c.credit_code, twin_phones(c.content),
            twin_emails(c.content), c.content #>> '{details,registeredDivision}'
        from nearest n join customer c on c.id = n.id
        order by n.exact desc, n.rarity desc, n.id;
end
$$;

-- A record that went up in another, and the numbers that the other answers to since.
alter table customer
    add column merged_into uuid,
    add column merged_revision bigint,
    add column status_before_merge text,
    add column former_numbers varchar[] not null default '{}',
    add check ((status = 'MERGED') = (merged_into is not null));

alter table customer
    alter column former_numbers drop default;

create index customer_former_numbers on customer using gin (former_numbers) where former_numbers <> '{}';
create index customer_merged_into on customer (merged_into) where merged_into is not null;

-- Records that answer to the number of one that went up in them. Row-level security would keep the index from being used:
-- only ids leave, the caller reads what they may.
create function known_by(former varchar) returns setof uuid
    language sql stable security definer
    set search_path = pg_catalog, public
as $$
    select id from customer where former_numbers <> '{}' and former_numbers @> array[former]
$$;

-- Pairs of stored records that may be one customer, as the last scan found them. The smaller id is the first.
create table twin_pair (
    first_id    uuid        not null,
    second_id   uuid        not null,
    id          uuid        not null,
    score       integer     not null,
    reasons     jsonb       not null,
    -- Digest of both records' keys: what was dismissed comes up again only when they change.
    keys        uuid        not null,
    found_at    timestamptz not null,
    status      text        not null check (status in ('OPEN', 'DISMISSED', 'MERGED')),
    decided_by  text,
    decided_at  timestamptz,
    decision    text,
    primary key (first_id, second_id),
    check (first_id < second_id)
);

create index twin_pair_id on twin_pair (id);
create index twin_pair_likeliest on twin_pair (status, score, id);

alter table twin_pair enable row level security;

-- Who sees both sees the pair.
create policy caller_sees on twin_pair
    using (exists (select 1 from customer c where c.id = first_id) and exists (select 1 from customer c where c.id = second_id))
    with check (true);

-- Earlier records that share a key with one of these, unless more than a hundred share it. See find_twins. The order of the
-- ids is looked at last: it narrows less than any key.
create function twin_candidates(ids uuid[])
    returns table (first_id uuid, second_id uuid)
    language sql stable security definer
    set search_path = pg_catalog, public
    set enable_seqscan = off
as $$
    with shared as (
        select one.id, k, c.id as other, count(*) over (partition by one.id, k) as shared_by
        from customer one
        cross join unnest(one.twin_keys) k
        cross join lateral (
            select customer.id from customer_twin_key t join customer on customer.id = t.customer_id
            where t.key = hashtextextended(k, 0) and customer.status not in ('REJECTED', 'MERGED', 'ARCHIVED')
            limit 101) c
        where one.id = any (ids))
    select distinct other, id from shared
    where other < id and (shared_by <= 100 or k like any (array['c:%', 'x:%']))
$$;
