-- What is known of a customer and the labels that follow from it. A row appears with the first event about the customer,
-- possibly before the approval; after archiving it is a stub that only keeps the number.
create table assessment (
    customer_id         uuid         not null primary key,
    version             bigint       not null default 0,
    owner_id            text,
    department          text,
    region              text,
    legal_name          text,
    ownership_revision  bigint       not null default -1,
    facts               jsonb,
    facts_revision      bigint       not null default -1,
    last_interaction_at timestamptz,
    approved            boolean      not null default false,
    cooperation_ended   boolean      not null default false,
    archived_at         timestamptz,
    number              text unique,
    number_origin       varchar(20),
    number_note         jsonb,
    standard_code       varchar(20),
    standard_version    integer,
    decisions           jsonb,
    tags                varchar(255)[],
    round               integer      not null default 0,
    classified_at       timestamptz,
    silent_from         timestamptz
);

-- The sweep asks who has become silent by now; labels select customers across dimensions.
create index assessment_silent_from on assessment (silent_from) where silent_from is not null;
create index assessment_tags on assessment using gin (tags) where number is not null;

alter table assessment enable row level security;
create policy seen_by_caller on assessment using (caller_sees(owner_id, region));

-- Every label a customer ever had, from when on and why. Nothing is updated: a label ends where the next one begins.
create table label_change (
    customer_id uuid        not null,
    dimension   varchar(50) not null,
    round       integer     not null,
    valid_from  timestamptz not null,
    label       jsonb       not null,
    explanation jsonb       not null,
    primary key (customer_id, dimension, round)
);

alter table label_change enable row level security;
create policy seen_by_caller on label_change
    using (exists (select 1 from assessment a where a.customer_id = label_change.customer_id));
