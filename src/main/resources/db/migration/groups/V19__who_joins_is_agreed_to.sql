-- Who joins a group that is there already is agreed to by its members: who said yes, when, and who saw it.

create table groups_acceptance (
    number        bigint      generated always as identity primary key,
    loan_group_id uuid        not null references groups_loan_group,
    person_id     uuid        not null references registry_person,
    agreeing      uuid[]      not null,
    agreed_on     date        not null,
    witness       text        not null check (length(witness) between 2 and 200),
    recorded_by   uuid        not null,
    recorded_at   timestamptz not null default now()
);

create index groups_acceptance_group on groups_acceptance (loan_group_id);
create index groups_acceptance_person on groups_acceptance (person_id);

comment on column groups_acceptance.agreeing is 'who joined and all members of that day';
