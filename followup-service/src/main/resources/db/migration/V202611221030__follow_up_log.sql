create table log_entry (
    customer_id uuid        not null references customer,
    id          uuid        not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    channel     text        not null,
    two_way     boolean     not null,
    content     text        not null check (char_length(content) between 1 and 200),
    next_step   text        check (char_length(next_step) <= 200),
    corrects    uuid,
    primary key (customer_id, id),
    foreign key (customer_id, corrects) references log_entry,
    check (occurred_at <= recorded_at)
);

create index log_entry_id on log_entry (id);
create index log_entry_latest on log_entry (customer_id, occurred_at desc, id desc);

alter table obligation add foreign key (customer_id, entry_id) references log_entry;

create function refuse_to_edit_log() returns trigger language plpgsql as $$
begin
    raise exception 'An entry of the follow-up log is never edited; a further entry corrects it';
end $$;

create trigger log_entry_never_edited before update on log_entry
    for each row execute function refuse_to_edit_log();

-- The log is read one customer at a time: whoever sees the customer sees its entries. The policy of the customers applies
-- to the inner query, and no entry has to be touched when a customer gets another owner.
alter table log_entry enable row level security;
create policy caller_sees_customer on log_entry
    using (exists (select from customer c where c.customer_id = log_entry.customer_id));
