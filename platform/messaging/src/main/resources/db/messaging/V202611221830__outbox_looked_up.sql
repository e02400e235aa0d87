-- The relay's two questions, always answered through the index: a plan that is made while the table is empty would read the whole
-- of it, and under load that is tens of thousands of rows that have left.

create function outbox_shards_with_rows(shards integer) returns setof integer
    language sql stable
    set enable_seqscan = off
as $$
    select s from generate_series(0, shards - 1) s
    cross join lateral (select 1 from outbox where shard = s limit 1) waiting
$$;

create function outbox_rows_of(shards integer[], how_many integer) returns setof outbox
    language sql volatile
    set enable_seqscan = off
as $$
    select * from outbox where shard = any (shards) order by seq limit how_many
$$;
