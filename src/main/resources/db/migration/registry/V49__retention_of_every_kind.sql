-- Every kind of record that the city holds has its rule, also those that must never be erased and those that name nobody once the
-- person is made nameless. Periods that the city's archive schedule (JRA) may set otherwise say so; another rule is another row.

alter table registry_retention_rule
    drop constraint registry_retention_rule_kind_check,
    add constraint registry_retention_rule_kind_check check (kind ~ '^[A-Z_]{2,40}$'),
    alter column keep_months drop not null,
    add column fate text not null default 'BY_HAND' check (fate in ('BY_ITSELF', 'BY_HAND', 'WITH_PERSON', 'NEVER'));

update registry_retention_rule set fate = 'BY_ITSELF' where by_itself;

alter table registry_retention_rule
    drop column by_itself,
    alter column fate drop default,
    add constraint registry_retention_rule_ends_if_erased check (
        keep_months is not null or fate in ('WITH_PERSON', 'NEVER'));

comment on column registry_retention_rule.fate is
    'the nightly run erases it; or a person says so; or it names nobody once she is made nameless; or it is never erased';

insert into registry_retention_rule (kind, valid_from, keep_months, fate, basis) values
    ('PERSON', '2026-01-01', null, 'WITH_PERSON', 'UU 27/2022 Pasal 16 dan 43: selama ikut program, lalu dibuat tanpa nama menurut dua aturan di bawah'),
    ('GROUP', '2026-01-01', null, 'WITH_PERSON', 'UU 43/2009 tentang Kearsipan: keanggotaan menunjuk orangnya, namanya hilang bersama dia'),
    ('TRAINING', '2026-01-01', null, 'WITH_PERSON', 'UU 43/2009: nilai dan sertifikat menunjuk orangnya; perlu dicocokkan dengan JRA kota'),
    ('READINESS', '2026-01-01', null, 'WITH_PERSON', 'UU 43/2009: hasil kunjungan dan pemeriksaan menunjuk orangnya'),
    ('GROWTH', '2026-01-01', null, 'WITH_PERSON', 'UU 27/2022 Pasal 34: penilaian naik kelas menunjuk orangnya'),
    ('LOAN_FILE', '2026-01-01', 120, 'WITH_PERSON', 'UU 8/1997 Pasal 11: dokumen keuangan sepuluh tahun setelah lunas; perlu dicocokkan dengan JRA kota'),
    ('VISIT_PHOTO', '2026-01-01', 60, 'BY_ITSELF', 'UU 27/2022 Pasal 43: foto kunjungan tidak diperlukan lagi setelah lima tahun; perlu dicocokkan dengan JRA kota'),
    ('CREDIT_CHECK', '2026-01-01', 24, 'BY_HAND', 'UU 27/2022 Pasal 4 dan 43: data keuangan pribadi, dua tahun setelah tidak berlaku'),
    ('COMPLAINT', '2026-01-01', 60, 'BY_HAND', 'UU 25/2009 tentang Pelayanan Publik: isi pengaduan lima tahun setelah diputuskan; perlu dicocokkan dengan JRA kota'),
    ('SIGN_IN', '2026-01-01', 12, 'BY_ITSELF', 'UU 27/2022 Pasal 43: undangan dan kata sandi yang salah tidak diperlukan lagi setelah setahun'),
    ('USER', '2026-01-01', null, 'NEVER', 'UU 27/2022 Pasal 31: siapa bertindak harus tetap dapat dibaca di catatan pemrosesan'),
    ('AUDIT', '2026-01-01', null, 'NEVER', 'UU 27/2022 Pasal 31 dan PP 71/2019 Pasal 22: jejak audit tidak pernah dihapus'),
    ('BOOKS', '2026-01-01', null, 'NEVER', 'UU 8/1997 Pasal 11 dan PP 12/2019: pembukuan harus utuh; tidak memuat nama'),
    ('BREACH', '2026-01-01', null, 'NEVER', 'UU 27/2022 Pasal 46: bukti bahwa pemberitahuan dilakukan'),
    ('CONSENT_TEXT', '2026-01-01', null, 'NEVER', 'UU 27/2022 Pasal 24: bukti naskah yang disetujui'),
    ('DECREE', '2026-01-01', null, 'NEVER', 'UU 43/2009: keputusan pengukuhan adalah arsip tetap'),
    ('RULES', '2026-01-01', null, 'NEVER', 'Aturan dan daftar acuan; tidak memuat data pribadi'),
    ('WORK', '2026-01-01', null, 'NEVER', 'Keadaan mesin dan hitungan; tidak memuat data pribadi');
