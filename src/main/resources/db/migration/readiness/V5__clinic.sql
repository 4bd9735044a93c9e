-- The credit-history clinic: which ways out there are for which status, and which one a member took. Steps are added, never changed.

create table readiness_clinic_rule (
    status      text not null check (status in ('S0', 'S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8')),
    route       text not null check (route in
        ('SETTLE', 'RESTRUCTURE', 'FORGIVE', 'DISPUTE', 'UPDATE', 'STAY_COACHED', 'REPLACE')),
    valid_from  date not null,
    valid_until date check (valid_until > valid_from),
    position    int  not null,
    usual_days  int  not null check (usual_days >= 0),
    primary key (status, route, valid_from)
);

-- How long a way usually takes is the programme's experience, to be corrected by the city.
insert into readiness_clinic_rule (status, route, valid_from, position, usual_days) values
    ('S3', 'SETTLE', '2025-01-01', 1, 30), ('S3', 'RESTRUCTURE', '2025-01-01', 2, 21),
    ('S4', 'SETTLE', '2025-01-01', 1, 30), ('S4', 'RESTRUCTURE', '2025-01-01', 2, 21),
    ('S4', 'DISPUTE', '2025-01-01', 3, 30), ('S4', 'STAY_COACHED', '2025-01-01', 4, 1),
    ('S4', 'REPLACE', '2025-01-01', 5, 7),
    ('S5', 'SETTLE', '2025-01-01', 1, 30), ('S5', 'FORGIVE', '2025-01-01', 2, 60),
    ('S5', 'DISPUTE', '2025-01-01', 3, 30), ('S5', 'STAY_COACHED', '2025-01-01', 4, 1),
    ('S5', 'REPLACE', '2025-01-01', 5, 7),
    ('S6', 'UPDATE', '2025-01-01', 1, 30),
    ('S7', 'DISPUTE', '2025-01-01', 1, 30), ('S7', 'STAY_COACHED', '2025-01-01', 2, 1),
    ('S7', 'REPLACE', '2025-01-01', 3, 7),
    ('S8', 'SETTLE', '2025-01-01', 1, 14), ('S8', 'RESTRUCTURE', '2025-01-01', 2, 21),
    ('S8', 'DISPUTE', '2025-01-01', 3, 30), ('S8', 'STAY_COACHED', '2025-01-01', 4, 1),
    ('S8', 'REPLACE', '2025-01-01', 5, 7);

create table readiness_clinic_step (
    number       bigint      generated always as identity primary key,
    person_id    uuid        not null references registry_person,
    status       text        not null,
    route        text        not null,
    chosen_on    date        not null,
    follow_up_on date        not null check (follow_up_on >= chosen_on),
    recorded_by  uuid        not null,
    recorded_at  timestamptz not null default now()
);

create index readiness_clinic_step_person on readiness_clinic_step (person_id, number desc);

create trigger readiness_is_final before update or delete or truncate on readiness_clinic_step
    for each statement execute function readiness_refuse_change();
