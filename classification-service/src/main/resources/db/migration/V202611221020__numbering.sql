-- The counter of each scope. Its row lock lines up everybody who takes numbers there until they commit.
create table number_series (
    scope       text   not null primary key,
    last_serial bigint not null default 0
);

-- Every number there ever was, issued or brought along; the key is what keeps one from being used twice.
-- Scope and serial are null for a number that no series of the standard could have made.
create table customer_number (
    number      text        not null primary key,
    customer_id uuid        not null,
    origin      varchar(20) not null check (origin in ('ISSUED', 'LEGACY')),
    scope       text,
    serial      bigint,
    assigned_at timestamptz not null,
    check (origin = 'LEGACY' or (scope is not null and serial is not null))
);

create unique index customer_number_issued on customer_number (scope, serial) where origin = 'ISSUED';
create index customer_number_legacy on customer_number (scope, serial) where origin = 'LEGACY';

create function customer_number_stays() returns trigger
    language plpgsql as
$$
begin
    raise exception 'The number % was given and stays', old.number;
end
$$;

create trigger customer_number_stays
    before update or delete on customer_number
    for each row execute function customer_number_stays();

-- Only the service itself reads the registry; callers see a number on the assessment they may see.
alter table customer_number enable row level security;
create policy service_only on customer_number using (caller_sees(null, null));
