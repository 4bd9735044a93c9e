-- A member's own consent to the use of her data for the programme and by the bank. Added, never changed.

create table readiness_consent (
    number       bigint      generated always as identity primary key,
    person_id    uuid        not null references registry_person,
    method       text        not null check (method in ('SIGNATURE', 'THUMBPRINT', 'CODE')),
    consented_on date        not null,
    recorded_by  uuid        not null,
    recorded_at  timestamptz not null default now()
);

create index readiness_consent_person on readiness_consent (person_id);

create trigger readiness_is_final before update or delete or truncate on readiness_consent
    for each statement execute function readiness_refuse_change();

alter table readiness_credit_check add foreign key (person_id) references registry_person;
alter table readiness_visit add foreign key (person_id) references registry_person;
alter table readiness_baseline add foreign key (person_id) references registry_person;
