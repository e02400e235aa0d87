-- A rejected customer asks for nothing until it is classified from a later revision of its record. The two are heard of on
-- different topics, in any order: the newest of each is kept.
alter table customer
    add column rejected_revision   bigint,
    add column classified_revision bigint not null default 0;
