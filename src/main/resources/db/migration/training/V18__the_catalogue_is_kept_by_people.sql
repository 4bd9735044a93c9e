-- The catalogue is kept by people: what they add, change and retire stays readable, with who did it, when and why. A theme has a
-- programme with dates: how long it is and what a pass takes; the row whose dates hold the first day of a class counts.

-- What was added by mistake is retired the same day.
alter table training_theme
    drop constraint training_theme_check,
    add constraint training_theme_ends_after_it_begins check (valid_until >= valid_from);
alter table training_centre
    drop constraint training_centre_check,
    add constraint training_centre_ends_after_it_begins check (valid_until >= valid_from);

alter table training_room
    add column valid_from  date not null default '2025-01-01',
    add column valid_until date,
    add constraint training_room_ends_after_it_begins check (valid_until >= valid_from);
alter table training_room alter column valid_from drop default;

create table training_programme (
    theme_code        text not null references training_theme,
    valid_from        date not null,
    sessions          int  not null check (sessions > 0),
    minutes           int  not null check (minutes > 0),
    attendance_bp_min int  check (attendance_bp_min between 0 and 10000),
    score_min         int  check (score_min between 0 and 100),
    primary key (theme_code, valid_from)
);

comment on column training_programme.minutes is 'of all sessions together';
comment on column training_programme.attendance_bp_min is 'null: as the rule of all skills says';
comment on column training_programme.score_min is 'of the test after the class; null: as the rule of all skills says';

create table training_catalogue_change (
    id         bigint      generated always as identity primary key,
    thing      text        not null check (thing in ('CENTRE', 'ROOM', 'THEME', 'INSTRUCTOR')),
    code       text        not null,
    act        text        not null check (act in ('ADDED', 'CHANGED', 'RETIRED', 'REOPENED')),
    facts      text[]      not null,
    was        text[]      not null,
    became     text[]      not null,
    reason     text        not null,
    changed_at timestamptz not null,
    changed_by uuid        not null,
    constraint training_catalogue_change_has_both_sides
        check (cardinality(facts) = cardinality(was) and cardinality(facts) = cardinality(became))
);

create index training_catalogue_change_of on training_catalogue_change (thing, code, id);
