-- Another account or phone takes two people who read the same number; what waits is kept as a keyed hash.

create table registry_key_change (
    id          uuid        primary key,
    person_id   uuid        not null references registry_person,
    kind        text        not null check (kind in ('ACCOUNT', 'PHONE')),
    shown       text        not null,
    fingerprint bytea       not null,
    bank_name   text        not null,
    holder      text        not null,
    seen_on     date        not null,
    proposed_by uuid        not null,
    proposed_at timestamptz not null default now(),
    outcome     text        not null default 'WAITING' check (outcome in ('WAITING', 'APPROVED', 'DECLINED')),
    decided_by  uuid,
    decided_at  timestamptz,
    constraint registry_key_change_decided check ((outcome = 'WAITING') = (decided_by is null)),
    constraint registry_key_change_four_eyes check (outcome <> 'APPROVED' or decided_by <> proposed_by)
);

create unique index registry_key_change_waits on registry_key_change (person_id, kind) where outcome = 'WAITING';
