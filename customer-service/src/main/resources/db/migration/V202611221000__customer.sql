-- A customer's record is one document: content is what people entered, the columns before it are copied from it to be found by.
-- What lists are narrowed and sorted by comes first: reading a row costs as much as there are columns before the one wanted.
create table customer (
    id                     uuid        not null primary key,
    revision               bigint      not null,
    entered_at             timestamptz not null,
    acquired_at            timestamptz,
    last_interaction_at    timestamptz,
    founded_on             date,
    next_due_on            date,
    employees              integer,
    entered_late           boolean     not null,
    status                 text        not null,
    owner_id               text        not null,
    region                 text,
    department             text,
    name_text              text        not null,
    marks                  text[]      not null,
    legal_name             text,
    expected_annual_amount numeric(18, 2),
    annual_revenue         numeric(18, 2),
    credit_code            text,
    number                 text,
    legacy_number          text,
    name_grams             text[]      not null,
    short_name             text,
    industry_code          text,
    enterprise_nature      text,
    source_channel         text,
    demand_type            text,
    lifecycle              text,
    progress               text,
    contact_name           text,
    contact_position       text,
    labels                 jsonb,
    classified_at          timestamptz,
    legacy_note            text,
    entered_by             text        not null,
    submitted_by           text,
    submitted_at           timestamptz,
    approved_by            text,
    approved_at            timestamptz,
    confirmed_by           text,
    confirmed_at           timestamptz,
    verification           jsonb,
    return_reasons         jsonb,
    reject_reason          text,
    ended_on               date,
    end_reason             text,
    changed_at             timestamptz not null,
    content                jsonb       not null
);

create index customer_number on customer (number) where number is not null;

alter table customer enable row level security;

-- A caller reads and changes what is theirs to see; whom they may give it to is the application's rule.
create policy caller_sees on customer using (caller_sees(owner_id, region)) with check (true);

-- What was changed, field by field; it only grows, so it is cut by years.
create table customer_change (
    customer_id uuid        not null,
    revision    bigint      not null,
    kind        text        not null,
    by          text        not null,
    at          timestamptz not null,
    reason      text,
    known_at    timestamptz,
    late        boolean     not null,
    fields      jsonb       not null,
    primary key (customer_id, revision, at)
) partition by range (at);

do $$
begin
    for year in 2024..2045 loop
        execute format(
            'create table customer_change_%s partition of customer_change for values from (%L) to (%L)',
            year, format('%s-01-01 00:00+08', year), format('%s-01-01 00:00+08', year + 1));
        execute format('alter table customer_change_%s enable row level security', year);
    end loop;
end
$$;

create table customer_change_other partition of customer_change default;
alter table customer_change_other enable row level security;

alter table customer_change enable row level security;

create policy caller_sees on customer_change
    using (exists (select 1 from customer c where c.id = customer_id)) with check (true);

-- Departments that do without approval, or have it again.
create table approval_setting (
    department text        not null primary key,
    required   boolean     not null,
    decided_by text        not null,
    decided_at timestamptz not null
);
