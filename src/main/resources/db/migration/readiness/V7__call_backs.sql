-- Members drawn to be asked again by somebody else: a sample that anybody can draw again from its published seed.

create table readiness_call_back_draw (
    number   bigint generated always as identity primary key,
    seed     bigint not null,
    drawn_on date   not null,
    drawn_by uuid   not null
);

create table readiness_call_back (
    draw        bigint      not null references readiness_call_back_draw,
    group_id    uuid        not null references groups_loan_group,
    person_id   uuid        not null references registry_person,
    outcome     text        check (outcome in ('CONFIRMED', 'DIFFERS', 'NOT_REACHED')),
    note        text        not null default '' check (length(note) <= 1000),
    asked_on    date,
    asked_by    uuid,
    primary key (draw, person_id),
    constraint readiness_call_back_asked check (
        (outcome is null) = (asked_on is null) and (outcome is null) = (asked_by is null)),
    constraint readiness_call_back_differs_says_how check (outcome is distinct from 'DIFFERS' or length(note) > 0)
);
