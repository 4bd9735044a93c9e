-- Another chair takes two people, and what changes behind a member's back is told to every member.

create table groups_notice (
    number    bigint      generated always as identity primary key,
    person_id uuid        not null references registry_person,
    kind      text        not null,
    about_id  uuid        not null references registry_person,
    at        timestamptz not null default now()
);

create index groups_notice_of on groups_notice (person_id, number desc);

create table groups_chair_change (
    id            uuid        primary key,
    loan_group_id uuid        not null references groups_loan_group,
    chair         uuid        not null references registry_person,
    secretary     uuid        not null references registry_person,
    treasurer     uuid        not null references registry_person,
    changes_on    date        not null,
    minutes       text        not null check (length(minutes) between 1 and 1000),
    proposed_by   uuid        not null,
    proposed_at   timestamptz not null default now(),
    outcome       text        not null default 'WAITING' check (outcome in ('WAITING', 'APPROVED', 'DECLINED')),
    decided_by    uuid,
    decided_at    timestamptz,
    constraint groups_chair_change_decided check ((outcome = 'WAITING') = (decided_by is null)),
    constraint groups_chair_change_four_eyes check (outcome <> 'APPROVED' or decided_by <> proposed_by)
);

create unique index groups_chair_change_waits on groups_chair_change (loan_group_id) where outcome = 'WAITING';
