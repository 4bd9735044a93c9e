-- Complaints that bypass the chair, each numbered and with a clock, and groups frozen on suspicion.

create table groups_complaint (
    number        bigint      generated always as identity primary key,
    person_id     uuid        not null references registry_person,
    loan_group_id uuid        references groups_loan_group,
    topic         text        not null,
    words         text        not null check (length(words) between 10 and 2000),
    made_on       date        not null,
    state         text        not null default 'RECEIVED',
    taken_by      uuid,
    taken_on      date,
    verdict       text,
    answer        text,
    decided_on    date,
    constraint groups_complaint_state check (case state
        when 'RECEIVED' then taken_by is null and decided_on is null
        when 'EXAMINED' then taken_by is not null and taken_on is not null and decided_on is null
        when 'DECIDED'  then taken_by is not null and decided_on is not null and verdict is not null
                             and answer is not null
        else false end)
);

create index groups_complaint_person on groups_complaint (person_id, number desc);
create index groups_complaint_open on groups_complaint (number) where state <> 'DECIDED';

create table groups_freeze (
    number         bigint      generated always as identity primary key,
    loan_group_id  uuid        not null references groups_loan_group,
    reason         text        not null check (length(reason) between 1 and 1000),
    frozen_by      uuid        not null,
    frozen_at      timestamptz not null default now(),
    lifted_because text,
    lifted_by      uuid,
    lifted_at      timestamptz,
    constraint groups_freeze_lifted check ((lifted_by is null) = (lifted_because is null)),
    constraint groups_freeze_four_eyes check (lifted_by <> frozen_by)
);

create unique index groups_freeze_now on groups_freeze (loan_group_id) where lifted_by is null;
