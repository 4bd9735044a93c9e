-- What people agreed to, by purpose and by the words they were shown, and took back; and whose data may only be kept.

create table registry_consent_text (
    purpose    text not null check (purpose in ('BANK', 'SATU_DATA', 'PLACE', 'STORY')),
    version    int  not null check (version > 0),
    words      text not null check (length(words) between 20 and 2000),
    valid_from date not null,
    primary key (purpose, version)
);

comment on table registry_consent_text is 'legal text in Bahasa Indonesia; a new wording is a new version';

insert into registry_consent_text values
    ('BANK', 1, 'Saya setuju data diri dan data usaha saya diberikan kepada bank mitra untuk menilai pengajuan pinjaman kelompok. Saya boleh menarik persetujuan ini kapan saja. Setelah ditarik, data saya tidak dikirim lagi ke bank dan kelompok saya belum bisa mengajukan pinjaman baru. Pinjaman yang sudah berjalan tetap berjalan.', '2026-01-01'),
    ('SATU_DATA', 1, 'Saya setuju NIK saya ikut dikirim bersama data usaha saya ke Satu Data UMKM. Tanpa persetujuan ini, data usaha saya dikirim tanpa NIK. Saya boleh menarik persetujuan ini kapan saja.', '2026-01-01'),
    ('PLACE', 1, 'Saya setuju letak usaha saya dicatat dan ditampilkan sebagai titik kepada petugas. Setelah ditarik, letaknya tidak ditampilkan lagi dan tidak ikut dikirim.', '2026-01-01'),
    ('STORY', 1, 'Saya setuju nama, foto, dan cerita usaha saya dipakai untuk mengenalkan program ini. Setelah ditarik, cerita saya tidak dipakai lagi.', '2026-01-01');

create table registry_consent (
    number      bigint      generated always as identity primary key,
    person_id   uuid        not null references registry_person on delete cascade,
    purpose     text        not null,
    version     int         not null,
    given       boolean     not null,
    method      text        not null check (method in ('PAPER', 'THUMBPRINT', 'OWN_ACCOUNT')),
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    recorded_as text        not null check (length(recorded_as) between 1 and 200),
    foreign key (purpose, version) references registry_consent_text
);

comment on table registry_consent is 'only ever added to; the newest of a purpose is what counts';

create index registry_consent_newest on registry_consent (person_id, purpose, number desc);

create table registry_restriction (
    id          uuid        primary key,
    person_id   uuid        not null references registry_person on delete cascade,
    request_id  uuid        not null unique references registry_data_request on delete cascade,
    since       timestamptz not null,
    lifted_at   timestamptz,
    lifted_by   uuid,
    lifted_as   text        check (length(lifted_as) between 1 and 200),
    constraint registry_restriction_lifted_by_somebody check (num_nulls(lifted_at, lifted_by, lifted_as) in (0, 3))
);

create index registry_restriction_in_force on registry_restriction (person_id) where lifted_at is null;
