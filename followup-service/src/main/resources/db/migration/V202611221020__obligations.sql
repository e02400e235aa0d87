create table obligation (
    customer_id      uuid        not null references customer,
    id               uuid        not null,
    version          bigint      not null,
    -- Whose the customer is, kept here too so that who sees a row is decided by the row alone.
    owner_id         text        not null,
    region           text,
    kind             text        not null,
    title_zh         text        not null,
    title_en         text        not null,
    team             text        not null,
    assignee_id      text,
    policy_code      text        not null,
    policy_version   integer     not null,
    stage            text        not null,
    stage_entered_at timestamptz not null,
    cycle            integer     not null check (cycle > 0),
    term_amount      integer     not null check (term_amount > 0),
    term_unit        text        not null,
    opened_at        timestamptz not null,
    due_at           timestamptz not null,
    due_on           date        not null,
    provisional      boolean     not null,
    status           text        not null check (status in ('OPEN', 'COMPLETED', 'CANCELLED')),
    overdue_at       timestamptz,
    completed_at     timestamptz,
    completed_by     text,
    entry_id         uuid,
    late             boolean,
    cancelled_at     timestamptz,
    cancel_reason    text,
    primary key (customer_id, id),
    -- Hearing of the same stage twice opens nothing twice.
    unique (customer_id, kind, stage_entered_at, cycle),
    check ((status = 'COMPLETED') = (num_nonnulls(completed_at, completed_by, entry_id, late) = 4)),
    check ((status = 'CANCELLED') = (num_nonnulls(cancelled_at, cancel_reason) = 2))
);

create index obligation_id on obligation (id);
create index obligation_due on obligation (due_at, id);
create index obligation_owner_due on obligation (owner_id, due_at, id);
create unique index obligation_open_once on obligation (customer_id, kind) where status = 'OPEN';

-- What the sweeps read: small, because only what still has to happen is in them.
create index obligation_awaiting_deadline on obligation (due_at) where status = 'OPEN' and overdue_at is null;
create index obligation_provisional on obligation (id) where status = 'OPEN' and overdue_at is null and provisional;

alter table obligation enable row level security;
create policy caller_sees_customer on obligation using (caller_sees(owner_id, region));
