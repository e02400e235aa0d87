-- Versions of standards. What a published version says stays as it was, whoever asks.
create table standard_edition (
    code         varchar(20)   not null,
    version      integer       not null check (version > 0),
    status       varchar(20)   not null check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
    title_zh     varchar(200)  not null,
    title_en     varchar(200)  not null,
    effective_on date          not null,
    definition   jsonb         not null,
    published_at timestamptz   check (published_at is not null or status = 'DRAFT'),
    primary key (code, version)
);

create index standard_edition_in_force on standard_edition (effective_on desc, published_at desc) where status = 'PUBLISHED';

create function standard_edition_stays_as_published() returns trigger
    language plpgsql as
$$
begin
    if old.status = 'DRAFT' then
        return case tg_op when 'DELETE' then old else new end;
    end if;
    if tg_op = 'DELETE' then
        raise exception 'Version % of standard % was published and stays', old.version, old.code;
    end if;
    if row (new.code, new.version, new.title_zh, new.title_en, new.effective_on, new.definition, new.published_at)
           is distinct from
       row (old.code, old.version, old.title_zh, old.title_en, old.effective_on, old.definition, old.published_at)
       or new.status not in (old.status, 'RETIRED') then
        raise exception 'Version % of standard % was published and never changes', old.version, old.code;
    end if;
    return new;
end
$$;

create trigger standard_edition_stays_as_published
    before update or delete on standard_edition
    for each row execute function standard_edition_stays_as_published();
