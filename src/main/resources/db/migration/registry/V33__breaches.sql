-- When personal data came into wrong hands: what happened, whom it concerns, and the 3 x 24 hours in which they and the
-- authority are told in writing (UU 27/2022, article 46).

create table registry_breach (
    id               uuid        primary key,
    title            text        not null check (length(title) between 3 and 200),
    happened_on      date        not null,
    noticed_at       timestamptz not null,
    due_at           timestamptz not null,
    data             text        not null check (length(data) between 3 and 1000),
    story            text        not null check (length(story) between 3 and 2000),
    remedy           text        not null check (length(remedy) between 3 and 2000),
    recorded_at      timestamptz not null,
    recorded_by      uuid        not null,
    recorded_as      text        not null check (length(recorded_as) between 1 and 200),
    people_told_at   timestamptz,
    people_told_by   uuid,
    authority_told_at timestamptz,
    authority_told_by uuid,
    constraint registry_breach_due_later check (due_at > noticed_at),
    constraint registry_breach_people_told_by_somebody check (num_nulls(people_told_at, people_told_by) in (0, 2)),
    constraint registry_breach_authority_told_by_somebody check (
        num_nulls(authority_told_at, authority_told_by) in (0, 2))
);

create index registry_breach_by_time on registry_breach (noticed_at desc);

create table registry_breach_person (
    breach_id uuid not null references registry_breach,
    person_id uuid not null references registry_person on delete cascade,
    primary key (breach_id, person_id)
);

create index registry_breach_person_by_person on registry_breach_person (person_id);
