-- A long list is taken back in the background too, as it is registered, and its page says how far that is.

drop index registry_import_work;

alter table registry_import
    drop constraint registry_import_state_check,
    drop constraint registry_import_state_has_its_columns,
    drop constraint registry_import_work_is_for_somebody,
    add constraint registry_import_state_check
        check (state in ('WAITING', 'UNMAPPED', 'REFUSED', 'CHECKED', 'REGISTERING', 'COMMITTED', 'UNDOING')),
    add constraint registry_import_state_has_its_columns check (case
        when state in ('COMMITTED', 'UNDOING') then committed_at is not null and committed_by is not null
        else committed_at is null and committed_by is null end),
    add constraint registry_import_work_is_for_somebody check (
        state not in ('WAITING', 'REGISTERING', 'UNDOING') or (asked_by is not null and asked_as is not null));

comment on column registry_import.problem is
    'why the file was refused; in the states CHECKED and COMMITTED, how the last work on it ended without effect';

create index registry_import_work on registry_import (checked_at) where state in ('WAITING', 'REGISTERING', 'UNDOING');

alter table registry_import_progress
    drop constraint registry_import_progress_step_check,
    add constraint registry_import_progress_step_check
        check (step in ('READING', 'JUDGING', 'COMPARING', 'KEEPING', 'REGISTERING', 'UNDOING'));
