-- A customer that went up in another: nothing is asked for it any more, and its log is part of the other's.
alter table customer add column merged_into uuid;

create index customer_merged_into on customer (merged_into) where merged_into is not null;

-- A customer and all that went up in it, at first hand or through others. Ids only, and whoever sees the customer may know
-- them: the caller need not see those that went up.
create function merged_in(survivor uuid) returns setof uuid
    language sql stable security definer
    set search_path = pg_catalog, public
as $$
    with recursive one as (
        select survivor as id
        union
        select c.customer_id from one join customer c on c.merged_into = one.id)
    select id from one
$$;

-- A customer and those that it went up in.
create function goes_on_in(merged uuid) returns setof uuid
    language sql stable security definer
    set search_path = pg_catalog, public
as $$
    with recursive one as (
        select merged as id
        union
        select c.merged_into from one join customer c on c.customer_id = one.id where c.merged_into is not null)
    select id from one
$$;

-- Whoever sees the customer that goes on sees the entries of those that went up in it.
drop policy caller_sees_customer on log_entry;
create policy caller_sees_customer on log_entry
    using (exists (select from customer c where c.customer_id in (select goes_on_in(log_entry.customer_id))));
