-- What a group must have before it may apply, as data: which tasks, in which order, who acts, how long it usually takes.

create table readiness_rule (
    task        text not null,
    valid_from  date not null,
    valid_until date check (valid_until > valid_from),
    position    int  not null,
    section     text not null check (section in ('COMPLETENESS', 'TRAINING', 'CREDIT_HISTORY', 'AGREEMENT', 'VISIT')),
    who         text not null,
    after_task  text,
    usual_days  int  not null check (usual_days >= 0),
    lasts_days  int  check (lasts_days > 0),
    primary key (task, valid_from),
    unique (valid_from, position)
);

-- How many members a loan group may have.
create table readiness_size_rule (
    valid_from  date primary key,
    members_min int  not null check (members_min > 1),
    members_max int  not null check (members_max >= members_min)
);

-- Which credit-history status stops a member.
create table readiness_credit_rule (
    status     text    not null,
    valid_from date    not null,
    stops      boolean not null,
    primary key (status, valid_from)
);

-- Defaults of the programme. A credit check lasts 60 days, a visit 180.
insert into readiness_rule (task, valid_from, position, section, who, after_task, usual_days, lasts_days) values
    ('SIZE',           '2025-01-01', 1, 'COMPLETENESS',   'OFFICER',  null,       7, null),
    ('OFFICERS',       '2025-01-01', 2, 'COMPLETENESS',   'OFFICER',  null,       1, null),
    ('INAUGURATED',    '2025-01-01', 3, 'COMPLETENESS',   'HEAD',     null,      30, null),
    ('ACCOUNTS',       '2025-01-01', 4, 'COMPLETENESS',   'OFFICER',  null,       7, null),
    ('BASELINES',      '2025-01-01', 5, 'COMPLETENESS',   'OFFICER',  null,       7, null),
    ('LWK',            '2025-01-01', 6, 'TRAINING',       'TRAINER',  'SIZE',    14, null),
    ('CREDIT_HISTORY', '2025-01-01', 7, 'CREDIT_HISTORY', 'OFFICER',  null,       3, 60),
    ('CONSENTS',       '2025-01-01', 8, 'AGREEMENT',      'OFFICER',  null,       1, null),
    ('VISITS',         '2025-01-01', 9, 'VISIT',          'VERIFIER', 'SIZE',     7, 180);

insert into readiness_size_rule (valid_from, members_min, members_max) values ('2025-01-01', 5, 10);

-- Kol 1 and 2 may apply; kol 3 to 5, write-off, misused identity and online-loan arrears go to the clinic first.
insert into readiness_credit_rule (status, valid_from, stops) values
    ('S0', '2025-01-01', false), ('S1', '2025-01-01', false), ('S2', '2025-01-01', false),
    ('S3', '2025-01-01', false), ('S4', '2025-01-01', true),  ('S5', '2025-01-01', true),
    ('S6', '2025-01-01', false), ('S7', '2025-01-01', true),  ('S8', '2025-01-01', true);
