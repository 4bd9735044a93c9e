-- Assessments of businesses: the raw answers, kept for ever, so that a score can be computed again by any rubric.

create table growth_assessment (
    id                     uuid        primary key,
    person_id              uuid        not null,
    kind                   text        not null check (kind in ('BASELINE', 'LATER')),
    assessed_on            date        not null,
    assessed_by            uuid        not null,
    rubric                 int         not null check (rubric > 0),
    turnover_rupiah        bigint      check (turnover_rupiah >= 0),
    turnover_before_rupiah bigint      check (turnover_before_rupiah >= 0),
    paid_workers           int         check (paid_workers between 0 and 1000),
    owner_full_time        boolean     not null,
    food                   boolean     not null,
    arrears                boolean     not null,
    needs_no_loan          boolean     not null,
    note                   text        not null check (length(note) <= 2000),
    quarters               int         not null check (quarters between 0 and 400),
    evidenced_quarters     int         not null check (evidenced_quarters between 0 and quarters),
    growth_class           text        not null check (growth_class in ('K0', 'K1', 'K2', 'K3', 'K4', 'K5')),
    recorded_at            timestamptz not null default now(),
    constraint growth_one_a_day unique (person_id, assessed_on)
);

comment on column growth_assessment.quarters is 'as computed when recorded, for lists and figures; pages compute again';

create unique index growth_one_baseline on growth_assessment (person_id) where kind = 'BASELINE';

create table growth_answer (
    assessment_id uuid not null references growth_assessment,
    dimension     text not null,
    level         int  check (level between 0 and 4),
    proof         text check (proof in ('NOTE_BOOK', 'QRIS', 'DOCUMENT', 'SEEN', 'CLAIM', 'ESTIMATE')),
    primary key (assessment_id, dimension)
);

create function growth_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'assessments are added, never changed: % on %', tg_op, tg_table_name;
end $$;

create trigger growth_is_final before update or delete or truncate on growth_assessment
    for each statement execute function growth_refuse_change();
create trigger growth_is_final before update or delete or truncate on growth_answer
    for each statement execute function growth_refuse_change();

-- When the next assessment is due.
create table growth_rule (
    valid_from date primary key,
    days_apart int  not null check (days_apart > 0)
);

insert into growth_rule (valid_from, days_apart) values ('2025-01-01', 180);
