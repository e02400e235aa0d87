-- What became of each customer of an order to move many; forgotten after a while.
create table reassignment_result (
    job_id            uuid        not null,
    customer_id       uuid        not null,
    requested_by      text        not null,
    outcome           text        not null,
    reason            text,
    previous_owner_id text,
    owner_id          text,
    decided_at        timestamptz not null,
    primary key (job_id, customer_id)
);

create index reassignment_result_decided_at on reassignment_result (decided_at);

alter table reassignment_result enable row level security;

-- For who asked, and for who sees every record.
create policy caller_sees on reassignment_result using (caller_sees(requested_by, null));
