-- An import can be undone while nothing depends on it; its file is kept, encrypted, so that refused rows can be handed
-- back to be mended; and who looked at a whole NIK, for which purpose, is kept for the person it belongs to.

alter table registry_import
    add column file_secret bytea,
    add column undone_at   timestamptz,
    add column undone_by   uuid,
    add constraint registry_import_undone_by_somebody check ((undone_at is null) = (undone_by is null));

comment on column registry_import.undone_at is 'the last time; an undone import is CHECKED again and can be committed again';

create table registry_unmasking (
    id        uuid        primary key,
    person_id uuid        not null references registry_person on delete cascade,
    purpose   text        not null check (purpose in ('CARD', 'LOAN_FILE', 'CORRECTION', 'HER_WISH', 'AUTHORITY')),
    shown_at  timestamptz not null,
    shown_to  uuid        not null,
    shown_as  text        not null check (length(shown_as) between 1 and 200)
);

create index registry_unmasking_by_person on registry_unmasking (person_id, shown_at desc);
