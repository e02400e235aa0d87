-- Which department hears of which kinds of change.
create table change_subscription (
    department text not null,
    topic      text not null,
    primary key (department, topic)
);

-- A quarter's audit and the records on its lists. Who sees a record sees its item: the record decides.
create table audit_round (
    quarter   text        not null primary key,
    opened_at timestamptz not null,
    due_on    date        not null
);

create table audit_item (
    customer_id  uuid        not null,
    quarter      text        not null references audit_round (quarter),
    department   text        not null,
    findings     text[]      not null,
    confirmed_by text,
    confirmed_at timestamptz,
    note         text,
    primary key (customer_id, quarter)
);

create index audit_item_quarter on audit_item (quarter, department, customer_id);
