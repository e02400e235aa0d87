-- Long work that a request has set in motion. Whoever holds the row's lock works on it, one chunk for each transaction.
create table job (
    id          uuid        not null primary key,
    kind        text        not null,
    status      text        not null,
    created_by  text        not null,
    created_at  timestamptz not null,
    order_given jsonb       not null,
    state       jsonb       not null,
    total       bigint,
    done        bigint      not null,
    failed      bigint      not null,
    attempts    integer     not null,
    not_before  timestamptz not null,
    finished_at timestamptz,
    fault       text
);

create index job_waiting on job (not_before) where status in ('WAITING', 'RUNNING');
create index job_created_by on job (created_by, id);
