-- Proposals of loan groups inside a coached group, changed by people, and the wishes that were told beforehand.

create table proposing_wish (
    person_id   uuid        not null references registry_person,
    other_id    uuid        not null references registry_person,
    together    boolean     not null,
    recorded_by uuid        not null,
    recorded_at timestamptz not null default now(),
    primary key (person_id, other_id),
    constraint proposing_wish_for_another check (person_id <> other_id)
);

create table proposing_proposal (
    id         uuid        primary key,
    coached_id uuid        not null references groups_coached,
    seed       bigint      not null,
    made_by    uuid        not null,
    made_at    timestamptz not null default now(),
    number     bigint      generated always as identity
);

create index proposing_proposal_of on proposing_proposal (coached_id, number desc);

create table proposing_seat (
    proposal_id uuid not null references proposing_proposal,
    person_id   uuid not null references registry_person,
    group_no    int  not null check (group_no > 0),
    moved_by    uuid,
    primary key (proposal_id, person_id)
);
