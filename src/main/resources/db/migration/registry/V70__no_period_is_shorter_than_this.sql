-- A period may be set anew, but not so short that what the record is kept for is lost: who looked at identity numbers must still be
-- known when a breach is noticed late, and evidence younger than a year is not erased by anybody.

create table registry_retention_least (
    kind   text primary key check (kind ~ '^[A-Z_]{2,40}$'),
    months int  not null check (months between 1 and 600),
    why    text not null check (length(why) between 3 and 300)
);

insert into registry_retention_least (kind, months, why) values
    ('UNMASKING', 24, 'UU 27/2022 Pasal 31 dan 46: siapa melihat NIK harus masih terbaca bila kebocoran baru diketahui kemudian'),
    ('VISIT_PHOTO', 12, 'Bukti kunjungan yang berumur kurang dari setahun tidak bisa dihapus siapa pun'),
    ('CREDIT_CHECK', 12, 'Bukti pemeriksaan yang berumur kurang dari setahun tidak bisa dihapus siapa pun'),
    ('COMPLAINT', 12, 'UU 25/2009: isi pengaduan harus masih terbaca bila putusannya dipersoalkan'),
    ('SIGN_IN', 3, 'Kata sandi yang salah harus masih terbaca bila akun yang dicoba orang lain baru diperiksa kemudian'),
    ('GONE', 3, 'Catatan meninggal atau pindah yang keliru harus sempat dibetulkan'),
    ('REFUSED_ROW', 1, 'Baris yang ditolak harus sempat diperbaiki'),
    ('IMPORT_FILE', 1, 'Daftar harus sempat diperbaiki dan impornya sempat dibatalkan');
