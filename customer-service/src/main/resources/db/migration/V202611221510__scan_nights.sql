-- The last night for which a scan for twins was started by itself: whoever moves it on starts the next one.
create table duplicate_scan_night (
    single     boolean     not null primary key default true check (single),
    planned_at timestamptz not null
);
