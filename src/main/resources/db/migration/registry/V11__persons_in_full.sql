-- Who shares a family card, what people work as and whether they still live here; and what makes a business known to
-- the law: workers, KBLI, permits, place, and the size class by rules with dates.

create table registry_household (
    id            uuid  primary key,
    number_secret bytea not null,
    number_index  bytea not null unique check (length(number_index) = 32),
    number_masked text  not null check (number_masked ~ '^[0-9]{4}•{8}[0-9]{4}$')
);

create table registry_household_member (
    person_id    uuid        primary key references registry_person on delete cascade,
    household_id uuid        not null references registry_household,
    seen_on      date        not null,
    recorded_at  timestamptz not null,
    recorded_by  uuid        not null
);

create index registry_household_member_of on registry_household_member (household_id);

create table registry_circumstance (
    number      bigint      generated always as identity primary key,
    person_id   uuid        not null references registry_person on delete cascade,
    kind        text        not null check (kind in ('OCCUPATION', 'WHEREABOUTS')),
    value       text        not null check (value ~ '^[A-Z_]+$'),
    happened_on date        not null,
    source      text        not null check (length(source) between 2 and 200),
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    recorded_as text        not null check (length(recorded_as) between 1 and 200)
);

comment on table registry_circumstance is 'only ever added to; the newest of a kind is what counts';

create index registry_circumstance_newest on registry_circumstance (person_id, kind, number desc);

alter table registry_business
    add column workers      integer check (workers between 0 and 9999),
    add column began_in     integer check (began_in between 1900 and 2200),
    add column kbli         text    check (kbli ~ '^[0-9]{5}$'),
    add column latitude_e6  integer check (latitude_e6 between -90000000 and 90000000),
    add column longitude_e6 integer check (longitude_e6 between -180000000 and 180000000),
    add constraint registry_business_place_whole check (num_nulls(latitude_e6, longitude_e6) in (0, 2));

comment on column registry_business.kbli is 'a code of KBLI 2025';
comment on column registry_business.latitude_e6 is 'in millionths of a degree';

create table registry_permit (
    id          uuid        primary key,
    business_id uuid        not null references registry_business on delete cascade,
    kind        text        not null check (kind in ('SKU', 'PIRT', 'HALAL', 'BPOM', 'TRADEMARK', 'OTHER')),
    number      text        not null check (length(number) between 2 and 60),
    issuer      text        not null check (length(issuer) between 2 and 120),
    issued_on   date        not null,
    expires_on  date        check (expires_on > issued_on),
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    struck_at   timestamptz,
    struck_by   uuid,
    constraint registry_permit_struck_by_somebody check (num_nulls(struck_at, struck_by) in (0, 2))
);

create index registry_permit_of on registry_permit (business_id, kind) where struck_at is null;

create table registry_size_rule (
    valid_from         date   primary key,
    basis              text   not null,
    capital_micro_max  bigint not null,
    capital_small_max  bigint not null,
    capital_medium_max bigint not null,
    sales_micro_max    bigint not null,
    sales_small_max    bigint not null,
    sales_medium_max   bigint not null,
    constraint registry_size_rule_rises check (
        capital_micro_max < capital_small_max and capital_small_max < capital_medium_max
        and sales_micro_max < sales_small_max and sales_small_max < sales_medium_max)
);

insert into registry_size_rule values
    ('2021-02-02', 'PP 7/2021 Pasal 35', 1000000000, 5000000000, 10000000000, 2000000000, 15000000000, 50000000000);
