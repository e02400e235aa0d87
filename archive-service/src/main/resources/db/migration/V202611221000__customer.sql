-- Who owns which customer and where: decides who may read the customer's audit trail.
create table customer (
    customer_id uuid   not null primary key,
    revision    bigint not null,
    owner_id    text,
    region      text,
    number      text
);

alter table customer enable row level security;
create policy visible on customer using (caller_sees(owner_id, region));
