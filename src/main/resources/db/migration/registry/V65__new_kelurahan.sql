-- Kelurahan that did not exist when the program was made, and follow no other or not alone, as the desk records them.

create table registry_new_kelurahan (
    id          uuid        primary key,
    code        text        not null check (code ~ '^15\.71\.[0-9]{2}\.[0-9]{4}$'),
    name        text        not null check (length(name) between 1 and 100),
    postal_code text        not null check (postal_code ~ '^([0-9]{5})?$'),
    since       date        not null,
    source      text        not null check (length(source) between 3 and 200),
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    recorded_as text        not null check (length(recorded_as) between 1 and 200),
    struck_at   timestamptz,
    struck_by   uuid,
    struck_as   text        check (length(struck_as) between 1 and 200),
    constraint registry_new_kelurahan_struck_by_somebody check (num_nulls(struck_at, struck_by, struck_as) in (0, 3))
);

create unique index registry_new_kelurahan_once on registry_new_kelurahan (code) where struck_at is null;
