-- What the dry run of an import would have stored so far: as much of it as twins are told by. Goes when the run is over.
create table trial_row (
    trial_id    uuid   not null,
    id          uuid   not null,
    line        bigint not null,
    legal_name  text,
    short_name  text,
    credit_code text,
    phones      text[] not null,
    emails      text[] not null,
    place       text,
    twin_keys   text[] not null,
    primary key (trial_id, id)
);

create table trial_row_key (
    trial_id uuid   not null,
    key      bigint not null,
    row_id   uuid   not null,
    primary key (trial_id, key, row_id)
);

-- The same as find_twins_of_many, where the rows of a trial are stored as well: a key that is too common with them is
-- passed over here too. Row by row: statistics know nothing of a table that has just been filled, and a plan that reads the
-- whole trial with each chunk would look cheap to them.
create function find_twins_in_trial(trial uuid, keys text[], common integer)
    returns table (
        id uuid, status text, legal_name text, short_name text, credit_code text, phones text[], emails text[], place text,
        twin_keys text[])
    language sql stable security definer
    set search_path = pg_catalog, public
    set enable_seqscan = off
as $$
    with shared as (
        select k, c.id, c.tried
        from unnest(keys) k
        cross join lateral (
            (select customer.id, false as tried from customer_twin_key t join customer on customer.id = t.customer_id
                where t.key = hashtextextended(k, 0) and customer.status not in ('REJECTED', 'MERGED')
                limit common + 1)
            union all
            (select t.row_id, true from trial_row_key t where t.trial_id = trial and t.key = hashtextextended(k, 0)
                limit common + 1)) c),
    rare as (
        select distinct s.id, s.tried
        from (select shared.id, shared.tried, count(*) over (partition by k) as n from shared) s where n <= common)
    select c.id, c.status, c.legal_name, c.content #>> '{details,shortName}', c.credit_code, twin_phones(c.content),
        twin_emails(c.content), c.content #>> '{details,registeredDivision}', c.twin_keys
    from rare join customer c on c.id = rare.id
    where not rare.tried
    union all
    select r.id, 'DRAFT', r.legal_name, r.short_name, r.credit_code, r.phones, r.emails, r.place, r.twin_keys
    from rare cross join lateral (select * from trial_row t where t.trial_id = trial and t.id = rare.id limit 1) r
    where rare.tried
$$;
