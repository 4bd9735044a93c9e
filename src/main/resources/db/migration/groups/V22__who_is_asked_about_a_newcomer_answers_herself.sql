-- Who would join a group, and each of its members, answers on her own page: her own word is better than a tick on paper.

create table groups_join_question (
    id            uuid        primary key,
    loan_group_id uuid        not null references groups_loan_group,
    person_id     uuid        not null references registry_person,
    asked_on      date        not null,
    answer_by     date        not null,
    state         text        not null default 'OPEN',
    asked_by      uuid        not null,
    asked_at      timestamptz not null default now(),
    constraint groups_join_question_time check (answer_by >= asked_on),
    constraint groups_join_question_state check (state in ('OPEN', 'JOINED', 'ASKED_ANEW'))
);

comment on column groups_join_question.person_id is 'who would join';

create unique index groups_join_question_open on groups_join_question (loan_group_id, person_id) where state = 'OPEN';
create index groups_join_question_person on groups_join_question (person_id);

create table groups_join_answer (
    number      bigint      generated always as identity primary key,
    question_id uuid        not null references groups_join_question,
    person_id   uuid        not null references registry_person,
    yes         boolean     not null,
    answered_on date        not null,
    recorded_by uuid        not null,
    recorded_at timestamptz not null default now()
);

comment on table groups_join_answer is 'only ever added to; the newest of a person is what counts';

create index groups_join_answer_of on groups_join_answer (question_id, person_id, number desc);
create index groups_join_answer_person on groups_join_answer (person_id);

-- Nobody needs to have seen what each said on her own page.
alter table groups_acceptance
    add column own_account uuid[] not null default '{}',
    drop constraint groups_acceptance_witness_check,
    add constraint groups_acceptance_witness check (
        length(witness) between 2 and 200 or witness = '' and agreeing <@ own_account);

comment on column groups_acceptance.own_account is 'those of them who said yes on their own pages';
