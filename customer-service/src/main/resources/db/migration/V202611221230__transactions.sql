-- What was sold to a customer, booked for good: a mistake is reversed by a booking of the negative amounts on the same day, so
-- that the sums of any range of days are right, and the original keeps out a second reversal by a key.
create table customer_transaction (
    customer_id     uuid           not null,
    occurred_on     date           not null,
    id              uuid           not null,
    business_line   text           not null,
    product         text,
    contract_number text,
    region          text,
    revenue         numeric(18, 2) not null,
    cost            numeric(18, 2),
    payment_terms   text,
    note            text,
    reversal_of     uuid,
    recorded_by     text           not null,
    recorded_at     timestamptz    not null,
    primary key (customer_id, occurred_on, id),
    unique (customer_id, occurred_on, reversal_of)
) partition by range (occurred_on);

do $$
begin
    for year in 2015..2045 loop
        execute format(
            'create table customer_transaction_%s partition of customer_transaction for values from (%L) to (%L)',
            year, format('%s-01-01', year), format('%s-01-01', year + 1));
        execute format('alter table customer_transaction_%s enable row level security', year);
    end loop;
end
$$;

create table customer_transaction_other partition of customer_transaction default;
alter table customer_transaction_other enable row level security;

alter table customer_transaction enable row level security;

-- Nobody changes or deletes one: there are no policies for that.
create policy caller_sees on customer_transaction
    for select using (exists (select 1 from customer c where c.id = customer_id));
create policy caller_books on customer_transaction
    for insert with check (exists (select 1 from customer c where c.id = customer_id));
