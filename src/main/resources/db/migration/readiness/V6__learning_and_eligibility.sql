-- What members know of the procedure, what they said of joint liability in their own words, and the seven checks of eligibility.

create table readiness_learning (
    number      bigint      generated always as identity primary key,
    person_id   uuid        not null references registry_person,
    kind        text        not null check (kind in ('PROCEDURE', 'OWN_WORDS')),
    passed      boolean     not null,
    words       text        not null check (length(words) <= 1000),
    told_on     date        not null,
    recorded_by uuid        not null,
    recorded_at timestamptz not null default now(),
    constraint readiness_own_words_are_written check (kind <> 'OWN_WORDS' or length(words) >= 10)
);

create index readiness_learning_person on readiness_learning (person_id, kind, number desc);

create table readiness_eligibility (
    number      bigint      generated always as identity primary key,
    person_id   uuid        not null references registry_person,
    matter      text        not null check (matter in
        ('NIK', 'REGISTER', 'ALIVE', 'OCCUPATION', 'SIZE', 'OTHER_CREDIT', 'DUPLICATE')),
    finding     text        not null check (finding in ('CLEAR', 'BLOCKED', 'OPEN')),
    source      text        not null check (length(source) between 1 and 200),
    checked_on  date        not null,
    recorded_by uuid        not null,
    recorded_at timestamptz not null default now()
);

create index readiness_eligibility_person on readiness_eligibility (person_id, matter, number desc);

create trigger readiness_is_final before update or delete or truncate on readiness_learning
    for each statement execute function readiness_refuse_change();
create trigger readiness_is_final before update or delete or truncate on readiness_eligibility
    for each statement execute function readiness_refuse_change();

-- From the new year: groups that are on their way now are not thrown back by a rule made today.
insert into readiness_rule (task, valid_from, position, section, who, after_task, usual_days, lasts_days) values
    ('PROCEDURE',   '2027-01-01', 10, 'TRAINING', 'OFFICER',  null,  1, null),
    ('OWN_WORDS',   '2027-01-01', 11, 'TRAINING', 'TRAINER',  'LWK', 1, null),
    ('ELIGIBILITY', '2027-01-01', 12, 'VISIT',    'VERIFIER', null,  7, 365);
