-- A long list is judged and registered while the browser may be closed: what waits, for whom, how far it is, and why it
-- ended; each list says who gave it and whom it counts.

alter table registry_import
    drop constraint registry_import_state_check,
    drop constraint registry_import_state_has_its_columns,
    drop constraint registry_import_file_hash_key,
    add column source         text not null default '' check (length(source) <= 100),
    add column definition     text not null default '' check (length(definition) <= 300),
    add column problem        text,
    add column problem_detail text not null default '',
    add column asked_by       uuid,
    add column asked_as       text check (length(asked_as) between 1 and 200),
    add constraint registry_import_state_check
        check (state in ('WAITING', 'UNMAPPED', 'REFUSED', 'CHECKED', 'REGISTERING', 'COMMITTED')),
    add constraint registry_import_state_has_its_columns check (case state
        when 'COMMITTED' then committed_at is not null and committed_by is not null
        else committed_at is null and committed_by is null end),
    add constraint registry_import_work_is_for_somebody check (
        state not in ('WAITING', 'REGISTERING') or (asked_by is not null and asked_as is not null)),
    add constraint registry_import_refused_for_a_reason check (
        state not in ('UNMAPPED', 'REFUSED') or problem is not null);

comment on column registry_import.problem is
    'why the file was refused; in the state CHECKED, that the last work on it broke off';

-- The same file is taken once, unless it was refused as a whole.
create unique index registry_import_once on registry_import (file_hash) where state <> 'REFUSED';
create index registry_import_work on registry_import (checked_at) where state in ('WAITING', 'REGISTERING');

-- How far the work on an import is: written beside the transaction that does it, so that others can read it.
create table registry_import_progress (
    import_id uuid        primary key references registry_import on delete cascade,
    step      text        not null check (step in ('READING', 'JUDGING', 'COMPARING', 'KEEPING', 'REGISTERING')),
    done      integer     not null check (done >= 0),
    total     integer     not null check (total >= 0),
    at        timestamptz not null
);
