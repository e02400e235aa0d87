-- Besides the stage, the record itself asks for something: that it is verified, or that a missing value is looked up.
alter table obligation
    alter column stage            drop not null,
    alter column stage_entered_at drop not null,
    alter column cycle            drop not null,
    alter column term_amount      drop not null,
    alter column term_unit        drop not null,
    -- The field of the record that is missing, say.
    add column subject            text,
    -- The record's revision that asked for it last.
    add column asked_revision     bigint,
    -- What the record asked for is done when an event says so, not an entry of the log.
    add column event_id           uuid,
    add constraint obligation_one_origin check (
        num_nonnulls(stage, stage_entered_at, cycle, term_amount, term_unit)
            = case when asked_revision is null then 5 else 0 end),
    drop constraint obligation_check,
    add constraint obligation_completed check (
        (status = 'COMPLETED') = (num_nonnulls(completed_at, completed_by, late) = 3)
        and (status = 'COMPLETED') = (num_nonnulls(entry_id, event_id) = 1));

drop index obligation_open_once;
create unique index obligation_open_once on obligation (customer_id, kind, coalesce(subject, '')) where status = 'OPEN';

-- How far each record was heard about each thing that it can ask for: of two events the one from the higher revision knows
-- better, whichever arrives first, also when nothing is open.
create table heard_of_record (
    customer_id uuid   not null references customer,
    kind        text   not null,
    subject     text   not null,
    revision    bigint not null,
    primary key (customer_id, kind, subject)
);

alter table heard_of_record enable row level security;
create policy caller_sees_customer on heard_of_record
    using (exists (select from customer c where c.customer_id = heard_of_record.customer_id));

-- A draft is verified, maybe before it has a name.
alter table customer alter column legal_name drop not null;
