-- Who saw a customer's contacts as they are in which hour: the world is told once. Rows of past hours are of no use.
create table contact_seen (
    customer_id uuid        not null,
    seen_by     text        not null,
    hour        timestamptz not null,
    primary key (customer_id, seen_by, hour)
);

create index contact_seen_hour on contact_seen (hour);
