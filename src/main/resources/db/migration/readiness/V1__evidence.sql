-- Facts that stand for or against a group's loan, each with its day and who saw it. Added, never changed: the latest counts.

create table readiness_credit_check (
    number      bigint      generated always as identity primary key,
    person_id   uuid        not null,
    status      text        not null check (status in ('S0', 'S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8')),
    source      text        not null check (source in ('IDEB', 'BANK')),
    checked_on  date        not null,
    expires_on  date        not null check (expires_on > checked_on),
    recorded_by uuid        not null,
    recorded_at timestamptz not null default now()
);

create index readiness_credit_check_person on readiness_credit_check (person_id, checked_on desc, number desc);

create table readiness_visit (
    number      bigint      generated always as identity primary key,
    group_id    uuid        not null,
    person_id   uuid        not null,
    verdict     text        not null check (verdict in ('FIT', 'NOT_FIT')),
    note        text        not null check (length(note) <= 1000),
    visited_on  date        not null,
    visited_by  uuid        not null,
    recorded_at timestamptz not null default now(),
    constraint readiness_not_fit_says_why check (verdict = 'FIT' or length(note) > 0)
);

create index readiness_visit_person on readiness_visit (group_id, person_id, visited_on desc, number desc);

create table readiness_baseline (
    person_id   uuid        primary key,
    taken_on    date        not null,
    recorded_at timestamptz not null default now()
);

create function readiness_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'evidence is added, never changed: % on %', tg_op, tg_table_name;
end $$;

create trigger readiness_is_final before update or delete or truncate on readiness_credit_check
    for each statement execute function readiness_refuse_change();
create trigger readiness_is_final before update or delete or truncate on readiness_visit
    for each statement execute function readiness_refuse_change();
create trigger readiness_is_final before update or delete or truncate on readiness_baseline
    for each statement execute function readiness_refuse_change();
