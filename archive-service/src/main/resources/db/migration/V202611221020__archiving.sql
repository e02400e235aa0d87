-- The way of an ended customer into the history store; one row for each end of cooperation.
create table archiving (
    customer_id       uuid        not null,
    customer_revision bigint      not null,
    version           bigint      not null,
    number            text,
    legal_name        text        not null,
    owner_id          text,
    department        text,
    region            text,
    ended_on          date        not null,
    correlation_id    text,
    state             text        not null check (state in ('GATHERING', 'STUCK', 'ARCHIVED')),
    opened_at         timestamptz not null,
    next_try_at       timestamptz,
    archived_at       timestamptz,
    primary key (customer_id, customer_revision),
    check ((state = 'ARCHIVED') = (archived_at is not null and next_try_at is null))
);

create index archiving_due on archiving (next_try_at) where next_try_at is not null;
create index archiving_opened_at on archiving (opened_at, customer_id);

alter table archiving enable row level security;
create policy visible on archiving using (caller_sees(owner_id, region));

-- How it stands with each owner's part.
create table archiving_part (
    customer_id       uuid    not null,
    customer_revision bigint  not null,
    owner             text    not null check (owner in ('CUSTOMER', 'CLASSIFICATION', 'FOLLOWUP')),
    tries             integer not null,
    trouble           text,
    gathered_at       timestamptz,
    primary key (customer_id, customer_revision, owner),
    foreign key (customer_id, customer_revision) references archiving
);

alter table archiving_part enable row level security;
create policy visible on archiving_part using (
    exists (select from archiving a
            where a.customer_id = archiving_part.customer_id and a.customer_revision = archiving_part.customer_revision));

-- The parts themselves, until the file is whole. No request reads them.
create table gathered_part (
    customer_id       uuid   not null,
    customer_revision bigint not null,
    owner             text   not null,
    content           text   not null,
    primary key (customer_id, customer_revision, owner),
    foreign key (customer_id, customer_revision, owner) references archiving_part
);

alter table gathered_part enable row level security;
create policy visible on gathered_part using (caller_sees(null, null));
