-- The themes of Balikat, Jambi's thematic training centre, and where its classes are held. Data, not code: a city loads its own.

insert into training_theme (code, kind, name, name_en, valid_from) values
    ('lwk',              'LWK',   'Latihan wajib kelompok',            'Compulsory group training',      '2025-01-01'),
    ('kuliner',          'SKILL', 'Kuliner dan tata boga',             'Cooking and catering',           '2025-01-01'),
    ('fashion-pria',     'SKILL', 'Fashion pria',                      'Men''s fashion',                 '2025-01-01'),
    ('tata-busana',      'SKILL', 'Tata busana dan batik Jambi',       'Dressmaking and Jambi batik',    '2025-01-01'),
    ('pemasaran-digital','SKILL', 'Pemasaran digital',                 'Digital marketing',              '2025-01-01'),
    ('ekspor-digital',   'SKILL', 'Bisnis digital untuk ekspor',       'Digital business for export',    '2025-01-01'),
    ('desain-grafis',    'SKILL', 'Desain grafis dan media sosial',    'Graphic design, social media',   '2025-01-01'),
    ('video',            'SKILL', 'Video dan film',                    'Video and film',                 '2025-01-01'),
    ('pembukuan',        'SKILL', 'Pembukuan usaha kecil',             'Bookkeeping for small business', '2025-01-01'),
    ('halal-pirt',       'SKILL', 'Izin halal dan PIRT',               'Halal and home-food permits',    '2025-01-01');

insert into training_centre (code, name, address, valid_from) values
    ('balikat',       'Balikat Kota Jambi',                  'Kota Jambi',             '2025-01-01'),
    ('tata-busana',   'Pusat Pelatihan Tata Busana',         'Kota Jambi',             '2025-11-26'),
    ('kelurahan',     'Aula kelurahan',                      'Di kelurahan kelompok',  '2025-01-01');

-- 80 % of the sessions to pass, 16 seats by default: domain defaults of the programme, with their dates.
insert into training_rule (valid_from, attendance_bp_min, seats_default, seats_max, sessions_max)
values ('2025-01-01', 8000, 16, 60, 30);
