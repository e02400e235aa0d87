-- Finding customers. Behind row-level security the application's role may not use most of the indexes below, for their
-- operators are not known to keep secrets. So lists and counts are functions of the owner, which keep to what the caller
-- sees themselves (customer_scope). Every text that comes from outside is a parameter and never part of a statement.

create extension if not exists btree_gin;

-- Read for row after row while a list is looked through: neither compressed nor put aside, as long as the row fits its page.
alter table customer
    alter column name_text set storage main,
    alter column marks set storage main,
    alter column legal_name set storage main,
    alter column name_grams set storage main,
    alter column labels set storage main,
    -- How frequent a fragment or a mark is decides how a list is read.
    alter column name_grams set statistics 1000,
    alter column marks set statistics 1000;

-- The orders that lists have: the first within each way to see customers too, for it is what everybody looks at. Each index
-- costs every record that is stored.
create index customer_by_entry on customer (entered_at, id);
create index customer_owner_by_entry on customer (owner_id, entered_at, id);
create index customer_region_by_entry on customer (region, entered_at, id);
create index customer_by_name on customer (legal_name collate "zh-x-icu", id);
create index customer_by_interaction on customer (last_interaction_at, id);
create index customer_by_amount on customer (expected_annual_amount, id);
create index customer_by_due on customer (next_due_on, id);

-- Bounds that may leave only a few.
create index customer_by_employees on customer (employees);
create index customer_by_revenue on customer (annual_revenue);
create index customer_by_founding on customer (founded_on);
create index customer_by_acquisition on customer (acquired_at);

-- What customers are picked by: fragments of names, marks, and whose they are, in any combination.
create index customer_found on customer using gin (name_grams, marks, owner_id, region);
create index customer_by_code on customer (upper(coalesce(number, legacy_number)) text_pattern_ops);
create index customer_by_credit_code on customer (credit_code text_pattern_ops) where credit_code is not null;

-- A part of a name: how it stands there, the pairs of characters it is made of, some of them that tell how frequent it is, and
-- what a code begins with that is meant by it, if any.
create type name_fragment as (pattern text, grams text[], cover text[], code text);

create type mark_choice as (marks text[]);

-- Which customers are looked for. Members are combined with "and", null narrows nothing.
create type customer_filter as (
    status                      text[],
    owner_id                    text[],
    department                  text[],
    region                      text[],
    credit_code                 text[],
    number                      text[],
    phone_keys                  text[],           -- one at least of these twin keys
    marks                       text[],           -- every one of these
    choices                     mark_choice[],    -- one at least of each of these
    fragments                   name_fragment[],  -- every one of these
    entered_late                boolean,
    due_by                      date,
    entered_from                timestamptz,
    entered_to                  timestamptz,
    acquired_from               timestamptz,
    acquired_to                 timestamptz,
    founded_from                date,
    founded_to                  date,
    last_interaction_from       timestamptz,
    last_interaction_before     timestamptz,
    employees_from              integer,
    employees_to                integer,
    annual_revenue_from         numeric,
    annual_revenue_to           numeric,
    expected_annual_amount_from numeric,
    expected_annual_amount_to   numeric
);

-- The conditions of a filter, which is $1 in them: as rows are looked through, as an index gathers them, and as statistics know
-- best how many they are. sort: the order in which those that fulfil it stand together.
create function customer_conditions(f customer_filter)
    returns table (walked text, gathered text, expected text, sort text)
    language sql immutable
as $$
    select condition, condition, condition, given.sort
    from (values
        (f.status is not null, 'c.status = any (($1).status)', null),
        (f.owner_id is not null, 'c.owner_id = any (($1).owner_id)', null),
        (f.department is not null, 'c.department = any (($1).department)', null),
        (f.region is not null, 'c.region = any (($1).region)', null),
        (f.credit_code is not null, 'c.credit_code = any (($1).credit_code)', null),
        (f.number is not null, 'c.number = any (($1).number)', null),
        (f.marks is not null, 'c.marks @> ($1).marks', null),
        (f.entered_late is not null, 'c.entered_late = ($1).entered_late', null),
        (f.due_by is not null, 'c.next_due_on <= ($1).due_by', 'nextDueOn'),
        (f.entered_from is not null, 'c.entered_at >= ($1).entered_from', 'enteredAt'),
        (f.entered_to is not null, 'c.entered_at < ($1).entered_to', 'enteredAt'),
        (f.acquired_from is not null, 'c.acquired_at >= ($1).acquired_from', null),
        (f.acquired_to is not null, 'c.acquired_at < ($1).acquired_to', null),
        (f.founded_from is not null, 'c.founded_on >= ($1).founded_from', null),
        (f.founded_to is not null, 'c.founded_on < ($1).founded_to', null),
        (f.last_interaction_from is not null,
            'c.last_interaction_at >= ($1).last_interaction_from', 'lastInteractionAt'),
        (f.last_interaction_before is not null,
            '(c.last_interaction_at < ($1).last_interaction_before or c.last_interaction_at is null)',
            'lastInteractionAt'),
        (f.employees_from is not null, 'c.employees >= ($1).employees_from', null),
        (f.employees_to is not null, 'c.employees < ($1).employees_to', null),
        (f.annual_revenue_from is not null, 'c.annual_revenue >= ($1).annual_revenue_from', null),
        (f.annual_revenue_to is not null, 'c.annual_revenue < ($1).annual_revenue_to', null),
        (f.expected_annual_amount_from is not null,
            'c.expected_annual_amount >= ($1).expected_annual_amount_from', 'expectedAnnualAmount'),
        (f.expected_annual_amount_to is not null,
            'c.expected_annual_amount < ($1).expected_annual_amount_to', 'expectedAnnualAmount')
    ) as given (is_given, condition, sort)
    where is_given
    union all
    select 'c.twin_keys && ($1).phone_keys', by_key, by_key, null
    from (values ('c.id = any (array(select t.customer_id from customer_twin_key t'
        ' where t.key in (select hashtextextended(k, 0) from unnest(($1).phone_keys) k))) and c.twin_keys && ($1).phone_keys'))
        as keys (by_key)
    where f.phone_keys is not null
    union all
    select condition, condition, condition, null
    from generate_subscripts(f.choices, 1) i,
        format('c.marks && ((($1).choices)[%s]).marks', i) condition
    union all
    select format('(%s%s)', pattern, code), format('(%s and %s%s)', grams, pattern, code), format('(%s%s)', cover, code), null
    from generate_subscripts(f.fragments, 1) i,
        format('((($1).fragments)[%s])', i) fragment,
        format('c.name_text like %s.pattern', fragment) pattern,
        format('c.name_grams @> %s.grams', fragment) grams,
        format('c.name_grams @> %s.cover', fragment) cover,
        format(case when f.fragments[i].code is null then ''
            else ' or c.credit_code like %1$s.code or upper(coalesce(c.number, c.legacy_number)) like %1$s.code' end,
            fragment) code
$$;

-- The rule of caller_sees in conditions that an index can serve: one for each way in which the caller sees customers, none when
-- the caller sees nothing. $2 is the caller and $3 the caller's regions.
create function customer_scope(regions text[]) returns text[]
    language sql stable
    return case current_setting('kehu.scope', true)
        when 'ALL' then array['true']
        when 'OWN' then array['c.owner_id = $2']
        when 'REGION' then array['c.owner_id = $2'] || array(
            select format('c.region = ($3)[%s]', i) from generate_subscripts(regions, 1) i
            where array_position(regions, regions[i]) = i)
        else array[]::text[]
    end;

-- How many rows the statistics expect under these conditions.
create function expected_customers(conditions text, f customer_filter, caller text, regions text[]) returns float8
    language plpgsql
as $$
declare
    plan json;
begin
    execute 'explain (format json) select from customer c where ' || conditions
        into plan using f, caller, regions;
    return plan -> 0 -> 'Plan' ->> 'Plan Rows';
end
$$;

create type found_customer as (
    id                     uuid,
    revision               bigint,
    number                 text,
    status                 text,
    legal_name             text,
    short_name             text,
    credit_code            text,
    industry_code          text,
    lifecycle              text,
    marks                  text[],
    labels                 jsonb,
    owner_id               text,
    department             text,
    region                 text,
    contact_name           text,
    contact_position       text,
    expected_annual_amount numeric,
    acquired_at            timestamptz,
    entered_at             timestamptz,
    last_interaction_at    timestamptz,
    next_due_on            date,
    sort_key               text
);

-- The first $6 rows of a source of customers, in one array.
create function customer_page(source text, filter text, key text, ordered text) returns text
    language sql immutable
    return format(
        'select array_agg(found) from (select row(c.id, c.revision, c.number, c.status, c.legal_name, c.short_name,'
            ' c.credit_code, c.industry_code, c.lifecycle, c.marks, c.labels, c.owner_id, c.department, c.region,'
            ' c.contact_name, c.contact_position, c.expected_annual_amount, c.acquired_at, c.entered_at,'
            ' c.last_interaction_at, c.next_due_on, (%s)::text)::found_customer as found'
            ' from (%s) c where true%s%s limit $6) page', key, source, filter, ordered);

-- What the orders go by. everywhere: the order has an index for each way to see customers, not only one for all of them.
-- price: of a row that is walked over, where one that is gathered costs 1; rows lie in the table as they were entered.
create function customer_order(sort text, out key text, out type text, out everywhere boolean, out price float8)
    language sql immutable
    return (
        select row(o.key, o.type, o.everywhere, o.price)
        from (values
            ('enteredAt', 'c.entered_at', 'timestamptz', true, 0.4::float8),
            ('legalName', 'c.legal_name collate "zh-x-icu"', 'text', false, 1),
            ('lastInteractionAt', 'c.last_interaction_at', 'timestamptz', false, 1),
            ('expectedAnnualAmount', 'c.expected_annual_amount', 'numeric', false, 1),
            ('nextDueOn', 'c.next_due_on', 'date', false, 1)) as o (name, key, type, everywhere, price)
        where o.name = ltrim(sort, '-'));

-- Customers that come first among those of each way to see them, $7 at most. Who is seen in two ways is there once.
create function customer_walk(ways text[], conditions text, key text, ordered text) returns text
    language sql immutable
    return case when cardinality(ways) = 1
        then format('select c.* from customer c where %s%s%s limit $7', ways[1], conditions, ordered)
        else format('select distinct on (%s, c.id) c.* from (%s) c%s limit $7', key, (
            select string_agg(
                format('(select c.* from customer c where %s%s%s limit $7)', way, conditions, ordered), ' union all ')
            from unnest(ways) way), ordered)
        end;

-- One page of the customers that the caller sees and the filter picks, after a place in the list. Who is asked for by a few owners
-- is looked through owner by owner.
--
-- There are two ways to read it. Where many fulfil the filter, the list is walked in its order until the page is full; where few
-- do, they are gathered by an index and sorted. The statistics tell which is shorter. They can be wrong, above all where a
-- filter and an order go together (names with 中山, by name), and a walk that finds nothing ends with the table; so
-- a walk has a bound, and who reaches it gathers after all.
create function find_customers(wanted jsonb, sort text, after_key text, after_id uuid, how_many integer)
    returns setof found_customer
    language plpgsql security definer
    set search_path = public, pg_temp
    set random_page_cost = 1.1
    set jit = off
as $$
declare
    f customer_filter := jsonb_populate_record(null::customer_filter, wanted);
    caller text := current_setting('kehu.caller', true);
    regions text[] := string_to_array(current_setting('kehu.regions', true), ',');
    scope text[] := customer_scope(regions);
    seen text := '(' || array_to_string(scope, ' or ') || ')';
    ways text[];
    served text;
    key text;
    type text;
    everywhere boolean;
    price float8;
    ordered text;
    direction text := case when sort like '-%' then 'desc' else 'asc' end;
    beyond text := case when sort like '-%' then '<' else '>' end;
    range text;
    walked text;
    gathered text;
    expected text;
    section text;
    missing integer := how_many;
    of_all float8;
    matching float8;
    bound integer;
    page found_customer[];
begin
    select o.* into key, type, everywhere, price from customer_order(sort) o;
    if everywhere and cardinality(f.owner_id) <= 5 then
        ways := array(select format('c.owner_id = (($1).owner_id)[%s]', i) from generate_subscripts(f.owner_id, 1) i);
        served := 'c.owner_id = any (($1).owner_id)';
    else
        ways := case when everywhere then scope else array['true'] end;
    end if;
    ordered := format(' order by %1$s %2$s, c.id %2$s', key, direction);
    select coalesce(string_agg(' and ' || c.walked, '') filter (where c.sort = ltrim(find_customers.sort, '-')), ''),
           coalesce(string_agg(' and ' || c.walked, '') filter (
               where c.sort is distinct from ltrim(find_customers.sort, '-') and c.walked is distinct from served), ''),
           coalesce(string_agg(' and ' || c.gathered, ''), ''),
           coalesce(string_agg(' and ' || c.expected, ''), '')
      into range, walked, gathered, expected
      from customer_conditions(f) c;
    if ways <> scope and scope <> array['true'] then
        walked := walked || ' and ' || seen;
    end if;
    foreach section in array array[' is not null', ' is null'] loop
        exit when cardinality(scope) = 0;
        continue when section = ' is not null' and after_key is null and after_id is not null;
        section := ' and ' || key || section;
        if walked <> '' then
            of_all := expected_customers('(' || array_to_string(ways, ' or ') || ')' || section || range, f, caller, regions);
            matching := greatest(1, expected_customers(seen || section || expected, f, caller, regions));
            bound := greatest(500, 2 * missing * of_all / matching, matching / 2);
        else
            bound := missing;
        end if;
        if after_key is not null then
            section := section || format(' and (%s, c.id) %s ($4::%s, $5)', key, beyond, type);
        elsif after_id is not null then
            section := section || format(' and c.id %s $5', beyond);
        end if;
        page := null;
        if walked = '' or matching * matching > missing * of_all * price then
            execute customer_page(customer_walk(ways, section || range, key, ordered), walked, key, ordered)
                into page using f, caller, regions, after_key, after_id, missing, bound;
        end if;
        if walked <> '' and coalesce(cardinality(page), 0) < missing then
            execute customer_page(
                    format('select c.* from customer c where %s%s%s offset 0', seen, section, gathered), '', key, ordered)
                into page using f, caller, regions, after_key, after_id, missing;
        end if;
        return query select * from unnest(page);
        missing := missing - coalesce(cardinality(page), 0);
        exit when missing = 0;
        after_key := null;
        after_id := null;
    end loop;
end
$$;

-- What customers are counted by: a value each, or several that are marks of one kind. $4 is the dimension of a label.
create function customer_grouping(by text) returns text
    language sql immutable
    return coalesce(
        (select format('select %s as value, 1 as nth', g.value)
         from (values
            ('status', 'c.status'),
            ('lifecycle', 'c.lifecycle'),
            ('progress', 'c.progress'),
            ('demandType', 'c.demand_type'),
            ('sourceChannel', 'c.source_channel'),
            ('enterpriseNature', 'c.enterprise_nature'),
            ('industry', 'left(c.industry_code, 3)'),
            ('region', 'c.region'),
            ('department', 'c.department'),
            ('owner', 'c.owner_id'),
            ('label', 'c.labels -> $4 ->> ''code''')) as g (name, value)
         where g.name = by),
        (select format(
            'select substr(mark, %s) as value, row_number() over () as nth from unnest(c.marks) mark where mark like %L',
            position(':' in g.pattern) + 1, g.pattern)
         from (values
            ('province', 'division:__0000'),
            ('product', 'product:%'),
            ('tag', 'tag:%'),
            ('flag', 'flag:%')) as g (name, pattern)
         where g.name = by),
        'select null as value, 1 as nth');

-- How many customers the caller sees that the filter picks: in all (the first row), and of the largest groups of them.
create function count_customers(wanted jsonb, by text, dimension text, at_most integer)
    returns table (value text, customers bigint)
    language plpgsql security definer
    set search_path = public, pg_temp
    set random_page_cost = 1.1
    set jit = off
as $$
declare
    f customer_filter := jsonb_populate_record(null::customer_filter, wanted);
    regions text[] := string_to_array(current_setting('kehu.regions', true), ',');
    conditions text;
begin
    select '(' || coalesce(nullif(array_to_string(customer_scope(regions), ' or '), ''), 'false') || ')'
           || coalesce(string_agg(' and ' || c.gathered, ''), '')
      into conditions
      from customer_conditions(f) c;
    return query execute format(
        'select g.value, case grouping(g.value) when 0 then count(*) else count(*) filter (where coalesce(g.nth, 1) = 1) end'
            ' from customer c left join lateral (%s) g on true where %s'
            ' group by grouping sets ((), (g.value)) order by grouping(g.value) desc, 2 desc, 1 limit $5 + 1',
            customer_grouping(by), conditions)
        using f, current_setting('kehu.caller', true), regions, dimension, at_most;
end
$$;

-- Only the last two of each kind are for the application.
revoke execute on function customer_conditions, customer_scope, expected_customers, customer_page, customer_order,
    customer_walk, customer_grouping from public;
