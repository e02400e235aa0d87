-- Keys under which a record is found by its possible twins. No pending list: every save looks into this index.
alter table customer
    add column twin_keys text[] not null default '{}';

alter table customer
    alter column twin_keys drop default;

create index customer_twin_keys on customer using gin (twin_keys) with (fastupdate = off);

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
-- A key that very many share says little and costs no more than others: a sample of those who have it is enough, for the
-- true twin shares a rarer one. Read through the index whatever the statistics say: no key is worth reading the table.
create function find_twins(self uuid, keys text[], hold text[])
    returns table (
        id uuid, status text, number text, owner_id text, department text, region text, visible boolean,
        legal_name text, short_name text, credit_code text, phones text[], emails text[], place text)
    language plpgsql volatile security definer
    set search_path = pg_catalog, public
    set enable_seqscan = off
    set gin_fuzzy_search_limit = 2000
as $$
declare
    held bigint;
begin
    for held in select distinct hashtextextended(k, 0) from unnest(hold) k order by 1 loop
        perform pg_advisory_xact_lock(held);
    end loop;
    return query
        with shared as (
            select c.id, k like any (array['c:%', 'x:%']) as exact, count(*) over (partition by k) as shared_by
            from unnest(keys) k
            cross join lateral (
                select customer.id from customer
                where customer.twin_keys @> array[k] and customer.id is distinct from self
                    and customer.status not in ('REJECTED', 'MERGED')
                limit 200) c),
        nearest as (
            select s.id, bool_or(s.exact) as exact, sum(1.0 / s.shared_by) as rarity
            from shared s group by s.id
            order by 2 desc, 3 desc, 1 limit 50)
        select c.id, c.status, c.number, c.owner_id, c.department, c.region, caller_sees(c.owner_id, c.region),
            c.legal_name, c.content #>> '{details,shortName}', c.credit_code, twin_phones(c.content),
            twin_emails(c.content), c.content #>> '{details,registeredDivision}'
        from nearest n join customer c on c.id = n.id
        order by n.exact desc, n.rarity desc, n.id;
end
$$;
