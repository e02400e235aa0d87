create table reference_list (
    list    text not null primary key,
    -- Another one after every change of the list's entries: who has read them compares it.
    stamp   uuid not null,
    -- Digest of the entries that came with the release, as they were loaded last.
    shipped text not null
);

create table reference_entry (
    list       text    not null references reference_list (list),
    code       text    not null,
    parent     text,
    name_zh    text    not null,
    name_en    text,
    aliases    text[]  not null,
    position   integer not null,
    retired    boolean not null,
    -- Still as a release brought it: the next one may change it. What an administrator changed stays.
    shipped    boolean not null,
    revision   bigint  not null,
    changed_by text,
    changed_at timestamptz,
    primary key (list, code),
    foreign key (list, parent) references reference_entry (list, code)
);

create table reference_request (
    id            uuid        not null primary key,
    list          text        not null,
    name_zh       text        not null,
    name_en       text,
    wording       text        not null,
    parent        text,
    reason        text        not null,
    status        text        not null,
    requested_by  text        not null,
    requested_at  timestamptz not null,
    decided_by    text,
    decided_at    timestamptz,
    reject_reason text,
    code          text
);

create unique index reference_request_once on reference_request (list, wording, coalesce(parent, ''))
    where status = 'PENDING';
create index reference_request_requested_by on reference_request (requested_by, id);
