-- How long each kind of record is kept, what runs did, and who was made nameless.

create table registry_retention_rule (
    kind        text    not null check (kind in ('IMPORT_FILE', 'REFUSED_ROW', 'UNMASKING', 'GONE', 'ERASURE')),
    valid_from  date    not null,
    keep_months int     not null check (keep_months >= 0),
    by_itself   boolean not null,
    basis       text    not null check (length(basis) between 2 and 300),
    primary key (kind, valid_from)
);

comment on column registry_retention_rule.by_itself is 'the nightly run erases it; otherwise a person must say so, one by one';

insert into registry_retention_rule values
    ('IMPORT_FILE', '2026-01-01', 6, true, 'UU 27/2022 Pasal 43: berkas asal tidak diperlukan lagi setelah diperbaiki'),
    ('REFUSED_ROW', '2026-01-01', 12, true, 'UU 27/2022 Pasal 43: baris yang ditolak tidak menjadi data program'),
    ('UNMASKING', '2026-01-01', 60, true, 'UU 27/2022 Pasal 31: catatan pemrosesan disimpan lima tahun'),
    ('GONE', '2026-01-01', 60, false, 'UU 27/2022 Pasal 43: lima tahun setelah meninggal atau pindah'),
    ('ERASURE', '2026-01-01', 0, false, 'UU 27/2022 Pasal 43: atas permintaan yang dikabulkan');

create table registry_retention_run (
    number  bigint      generated always as identity primary key,
    kind    text        not null,
    records int         not null check (records > 0),
    ran_at  timestamptz not null,
    ran_by  uuid        not null,
    ran_as  text        not null check (length(ran_as) between 1 and 200)
);

alter table registry_person
    add column erased_at timestamptz,
    add column erased_by uuid,
    add constraint registry_person_erased_by_somebody check (num_nulls(erased_at, erased_by) in (0, 2));

comment on column registry_person.erased_at is 'she has no name and no number any more; loans and books still count her';
