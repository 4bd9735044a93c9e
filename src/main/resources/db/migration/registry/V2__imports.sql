-- Spreadsheets as they were judged, row by row, and where each person and business came from.

create table registry_import (
    id           uuid        primary key,
    file_name    text        not null check (length(file_name) between 1 and 200),
    file_hash    bytea       not null unique check (length(file_hash) = 32),
    state        text        not null check (state in ('CHECKED', 'COMMITTED')),
    skipped_rows integer     not null check (skipped_rows >= 0),
    checked_at   timestamptz not null,
    checked_by   uuid        not null,
    committed_at timestamptz,
    committed_by uuid,
    constraint registry_import_state_has_its_columns check (case state
        when 'CHECKED' then committed_at is null and committed_by is null
        else committed_at is not null and committed_by is not null end)
);

create index registry_import_by_time on registry_import (checked_at desc);

create table registry_import_row (
    import_id               uuid     not null references registry_import,
    number                  integer  not null check (number > 0),
    verdict                 text     not null check (verdict in ('ACCEPTED', 'DUPLICATE', 'REJECTED')),
    problems                text[]   not null,
    duplicate_row           integer  check (duplicate_row < number),
    registered_person       uuid     references registry_person,
    shown_name              text     not null,
    shown_nik               text     not null,
    shown_business          text     not null,
    person_id               uuid,
    name                    text,
    name_key                text,
    nik_secret              bytea,
    nik_index               bytea,
    nik_masked              text,
    born_on                 date,
    sex                     text,
    kelurahan               text,
    address                 text,
    phone                   text,
    business                text,
    business_key            text,
    trade                   text,
    line                    text,
    monthly_turnover_rupiah bigint,
    capital_rupiah          bigint,
    nib                     text,
    primary key (import_id, number),
    constraint registry_import_row_has_values_unless_rejected check (
        verdict = 'REJECTED'
        or (person_id is not null and name is not null and name_key is not null
            and nik_secret is not null and nik_index is not null
            and nik_masked is not null and born_on is not null and sex is not null and kelurahan is not null
            and address is not null and business is not null and business_key is not null
            and trade is not null and line is not null))
);

create index registry_import_row_by_verdict on registry_import_row (import_id, verdict, number);
create index registry_import_row_by_person on registry_import_row (registered_person);

alter table registry_person
    add column source_import uuid,
    add column source_row integer,
    add constraint registry_person_source foreign key (source_import, source_row)
        references registry_import_row (import_id, number);

alter table registry_business
    add column source_import uuid,
    add column source_row integer,
    add constraint registry_business_source foreign key (source_import, source_row)
        references registry_import_row (import_id, number),
    drop constraint registry_business_name_check,
    add constraint registry_business_name_check check (length(name) <= 200);

create index registry_person_by_source on registry_person (source_import, source_row);
create index registry_business_by_source on registry_business (source_import, source_row);
