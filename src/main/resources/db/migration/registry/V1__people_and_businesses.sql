-- Persons and their businesses. Identity and account numbers are kept encrypted; what is searched is a keyed hash.

create extension if not exists pg_trgm with schema public;

-- The key that the numbers below were encrypted with, so that a start with another key is noticed at once.
create table registry_identity_key (
    only_row    boolean primary key default true check (only_row),
    fingerprint bytea   not null check (length(fingerprint) = 32)
);

create table registry_person (
    id            uuid        primary key,
    name          text        not null check (length(name) between 1 and 200),
    name_key      text        not null check (length(name_key) between 1 and 200),
    nik_secret    bytea       not null,
    nik_index     bytea       not null check (length(nik_index) = 32),
    nik_claim     smallint    not null default 1 check (nik_claim between 1 and 9),
    nik_masked    text        not null check (nik_masked ~ '^[0-9]{4}•{8}[0-9]{4}$'),
    born_on       date        not null check (born_on > date '1900-01-01'),
    sex           text        not null check (sex in ('FEMALE', 'MALE')),
    kelurahan     text        not null check (kelurahan ~ '^[0-9]{2}\.[0-9]{2}\.[0-9]{2}\.[0-9]{4}$'),
    address       text        not null check (length(address) <= 300),
    phone         text        check (phone ~ '^\+62[0-9]{7,13}$'),
    registered_at timestamptz not null,
    registered_by uuid        not null,
    constraint registry_person_nik_claimed_once unique (nik_index, nik_claim)
);

comment on column registry_person.nik_claim is
    'two persons can claim one NIK until an officer knows whose it is: 1 for the first, 2 for the second';

create index registry_person_by_name on registry_person (name_key, id);
create index registry_person_by_kelurahan on registry_person (kelurahan, name_key, id);
create index registry_person_name_alike on registry_person using gin (name_key public.gin_trgm_ops);

create table registry_business (
    id                      uuid        primary key,
    person_id               uuid        not null references registry_person,
    name                    text        not null check (length(name) between 1 and 200),
    name_key                text        not null check (length(name_key) <= 200),
    trade                   text        not null check (trade ~ '^[a-z]+$'),
    line                    text        not null check (length(line) <= 200),
    monthly_turnover_rupiah bigint      check (monthly_turnover_rupiah >= 0),
    capital_rupiah          bigint      check (capital_rupiah >= 0),
    nib                     text        check (nib ~ '^[0-9]{13}$'),
    registered_at           timestamptz not null,
    constraint registry_business_once unique (person_id, name_key)
);

create index registry_business_by_trade on registry_business (trade, person_id);

create table registry_payout_account (
    person_id     uuid        primary key references registry_person,
    bank_name     text        not null check (length(bank_name) between 2 and 100),
    number_secret bytea       not null,
    number_index  bytea       not null check (length(number_index) = 32),
    number_masked text        not null check (length(number_masked) <= 40),
    holder        text        not null check (length(holder) between 2 and 200),
    recorded_on   date        not null,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null
);

create index registry_payout_account_by_number on registry_payout_account (number_index);

create view registry_view_people as
    select kelurahan, sex, count(*) as people from registry_person group by kelurahan, sex;

create view registry_view_businesses as
    select p.kelurahan, b.trade, count(*) as businesses
      from registry_business b join registry_person p on p.id = b.person_id
     group by p.kelurahan, b.trade;
