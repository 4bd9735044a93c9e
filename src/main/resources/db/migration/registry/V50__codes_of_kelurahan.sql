-- Codes of kelurahan end and are split: what follows which, as the desk of the register records it, and which kelurahan
-- a refused row may mean, so that somebody who knows can say.

create table registry_region_succession (
    id          uuid        primary key,
    code        text        not null check (code ~ '^(15\.71\.[0-9]{2}\.[0-9]{4}|1571[0-9]{6})$'),
    name        text        not null check (length(name) <= 100),
    since       date        not null,
    successors  text[]      not null check (cardinality(successors) between 1 and 12),
    source      text        not null check (length(source) between 3 and 200),
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    recorded_as text        not null check (length(recorded_as) between 1 and 200),
    struck_at   timestamptz,
    struck_by   uuid,
    struck_as   text        check (length(struck_as) between 1 and 200),
    constraint registry_region_succession_struck_by_somebody check (num_nulls(struck_at, struck_by, struck_as) in (0, 3))
);

comment on column registry_region_succession.code is
    'of the ministry with dots, or of the statistical office without; the code is among the successors where a part keeps it';

create unique index registry_region_succession_once on registry_region_succession (code, since) where struck_at is null;

alter table registry_import_row add column candidates text[] not null default '{}';

comment on column registry_import_row.candidates is 'codes of the kelurahan of which somebody must say which is meant';
