-- A group agrees how long before she says so who leaves; that she said so, and who of the others agreed, is kept.

alter table groups_formation add column notice_days int;
update groups_formation set notice_days = 0 where exit_rule is not null;
alter table groups_charter add column notice_days int not null default 0 check (notice_days between 0 and 90);

create table groups_leaving (
    number        bigint      generated always as identity primary key,
    loan_group_id uuid        not null references groups_loan_group,
    person_id     uuid        not null references registry_person,
    said_on       date        not null,
    agreeing      uuid[]      not null default '{}',
    agreed_on     date,
    state         text        not null default 'SAID' check (state in ('SAID', 'TAKEN_BACK', 'LEFT')),
    recorded_by   uuid        not null,
    recorded_at   timestamptz not null default now()
);

create unique index groups_leaving_said on groups_leaving (loan_group_id, person_id) where state = 'SAID';
create index groups_leaving_person on groups_leaving (person_id);

comment on column groups_leaving.agreeing is 'who of the other members agreed at a meeting';
