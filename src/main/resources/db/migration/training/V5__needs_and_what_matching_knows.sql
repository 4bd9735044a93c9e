-- What matching must know: what a theme is good for, where centres are, when classes meet, and what people need. The words
-- for gaps, dimensions and special needs are codes; their names are texts.

alter table training_theme
    add column closes        text[] not null default '{}',
    add column raises        text[] not null default '{}',
    add column trades        text[] not null default '{}',
    add column prerequisites text[] not null default '{}',
    add column grouping      text   not null default 'ANY' check (grouping in ('ANY', 'TOGETHER', 'SPREAD'));

update training_theme set grouping = 'TOGETHER' where code = 'lwk';
update training_theme set closes = '{halal,pirt}', trades = '{kuliner}' where code = 'halal-pirt';
update training_theme set trades = '{kuliner}', raises = '{mutu}', grouping = 'SPREAD' where code = 'kuliner';
update training_theme set trades = '{fashion}', raises = '{mutu}' where code in ('fashion-pria', 'tata-busana');
update training_theme set raises = '{pencatatan}' where code = 'pembukuan';
update training_theme set raises = '{digital}' where code in ('pemasaran-digital', 'desain-grafis', 'video');
update training_theme set raises = '{digital}', prerequisites = '{pemasaran-digital}' where code = 'ekspor-digital';

-- The kelurahan of the centres; a class held in a group's own kelurahan has no fixed place.
alter table training_centre
    add column kelurahan text not null default '',
    add column provides  text[] not null default '{}';

update training_centre set kelurahan = '15.71.07.1001', provides = '{kursi-roda}' where code = 'balikat';
update training_centre set kelurahan = '15.71.04.1001', provides = '{kursi-roda}' where code = 'tata-busana';

create table training_room (
    code        text primary key check (code ~ '^[a-z0-9-]{2,40}$'),
    centre_code text not null references training_centre,
    name        text not null check (length(name) between 1 and 120),
    seats       int  not null check (seats > 0)
);

insert into training_room (code, centre_code, name, seats) values
    ('balikat-dapur',    'balikat',     'Dapur latihan',   16),
    ('balikat-komputer', 'balikat',     'Ruang komputer',  20),
    ('balikat-aula',     'balikat',     'Aula',            60),
    ('busana-jahit',     'tata-busana', 'Ruang jahit',     16);

alter table training_class
    add column begins_at    time   not null default '08:00',
    add column ends_at      time   not null default '12:00',
    add column room_code    text   references training_room,
    add column instructor   text   not null default '',
    add column provides     text[] not null default '{}',
    add column cost_rupiah  bigint not null default 0 check (cost_rupiah >= 0),
    add column budget_line  text   not null default '',
    add constraint training_class_ends_after_it_begins check (begins_at < ends_at);

create index training_class_room on training_class (room_code);

-- The cap of the programme: seats per person and year, and how long somebody waits who accepted and never came.
alter table training_rule
    add column seats_per_year    int not null default 2 check (seats_per_year > 0),
    add column no_show_wait_days int not null default 90 check (no_show_wait_days >= 0),
    add column answer_days       int not null default 3 check (answer_days > 0);

create table training_needs (
    person_id   uuid primary key references registry_person,
    interests   text[] not null check (cardinality(interests) <= 3),
    gaps        text[] not null,
    weak        text[] not null,
    days        text[] not null,
    parts       text[] not null,
    special     text[] not null,
    told_on     date   not null,
    told_by     uuid   not null
);
