create table customer (
    id                     uuid        not null primary key,
    revision               bigint      not null,
    status                 text        not null,
    legal_name             text,
    short_name             text,
    credit_code            text,
    industry_code          text,
    employees              integer,
    annual_revenue         numeric(18, 2),
    expected_annual_amount numeric(18, 2),
    actual_annual_amount   numeric(18, 2),
    demand_type            text,
    demand_description     text,
    source_channel         text,
    acquired_at            timestamptz,
    lifecycle              text,
    progress               text,
    contract_signed_on     date,
    contract_ends_on       date,
    remark                 text,
    owner_id               text        not null,
    department             text,
    region                 text,
    legacy_number          text,
    legacy_note            text,
    entered_by             text        not null,
    entered_at             timestamptz not null,
    entered_late           boolean     not null,
    submitted_by           text,
    submitted_at           timestamptz,
    approved_by            text,
    approved_at            timestamptz,
    return_reasons         jsonb,
    ended_on               date,
    end_reason             text,
    number                 text,
    labels                 jsonb,
    classified_at          timestamptz,
    last_interaction_at    timestamptz
);

-- Lists go by id, newest first, within what the caller sees.
create index customer_owner on customer (owner_id, id);
create index customer_region on customer (region, id);
create index customer_number on customer (number) where number is not null;

create table contact (
    customer_id    uuid    not null references customer (id),
    id             uuid    not null,
    place          integer not null,
    name           text,
    position       text,
    mobile         text,
    landline       text,
    email          text,
    decision_maker boolean,
    is_primary     boolean not null,
    primary key (customer_id, id)
);

alter table customer enable row level security;
alter table contact enable row level security;

-- A caller reads and changes what is theirs to see; whom they may give it to is the application's rule.
create policy caller_sees on customer using (caller_sees(owner_id, region)) with check (true);
create policy caller_sees on contact
    using (exists (select 1 from customer c where c.id = customer_id)) with check (true);
