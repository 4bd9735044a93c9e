-- An officer may say which column of a list is which, on which sheet and under which row; for lists with the same
-- headings that is remembered. Each sheet of a file is a list of its own.

alter table registry_import
    add column sheet    text    not null default '' check (length(sheet) <= 200),
    add column head_row integer check (head_row > 0),
    add column fields   text[]  not null default '{}',
    add constraint registry_import_mapped_under_a_heading check ((head_row is null) = (fields = '{}'));

comment on column registry_import.fields is
    'what each column holds, where a person said so: a code of Headings.Field, or nothing; empty if the program found it';

drop index registry_import_once;
create unique index registry_import_once on registry_import (file_hash, sheet) where state <> 'REFUSED';

create table registry_column_map (
    source   text        not null check (length(source) <= 100),
    headings text[]      not null check (cardinality(headings) > 0),
    fields   text[]      not null,
    set_at   timestamptz not null,
    set_by   uuid        not null,
    set_as   text        not null check (length(set_as) between 1 and 200),
    primary key (source, headings)
);

comment on column registry_column_map.headings is 'as names are compared: small letters, single spaces';
