-- Every event of every service, appended and never changed. Grows for ever, hence one partition for each year (of Shanghai)
-- and one for clocks gone wrong.
create table audit_entry (
    customer_id    uuid        not null, -- the event's subject
    occurred_at    timestamptz not null,
    event_id       uuid        not null,
    type           text        not null,
    source         text        not null,
    actor          text        not null,
    correlation_id text,
    data           jsonb,
    stored_at      timestamptz not null,
    primary key (customer_id, occurred_at, event_id)
) partition by range (occurred_at);

-- A customer's own policy applies within: no row of a customer whom the caller does not see.
alter table audit_entry enable row level security;
create policy visible on audit_entry using (
    caller_sees(null, null)
    or exists (select from customer where customer.customer_id = audit_entry.customer_id));

revoke update, delete on audit_entry from "${app_role}";

-- A partition is reached through the trail only: on its own it has neither the trail's policy nor its missing rights.
do $$
declare
    partition text;
begin
    for year in 2020..2040 loop
        partition := 'audit_entry_' || year;
        execute format(
            'create table %I partition of audit_entry for values from (%L) to (%L)',
            partition, year || '-01-01 00:00+08', (year + 1) || '-01-01 00:00+08');
        execute format('revoke all on %I from "${app_role}"', partition);
    end loop;
    create table audit_entry_other partition of audit_entry default;
    revoke all on audit_entry_other from "${app_role}";
end
$$;
