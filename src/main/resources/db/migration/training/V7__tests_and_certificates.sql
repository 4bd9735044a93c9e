-- What was known before and after a class, who may judge it, and the certificate that anybody can check by its code.

alter table training_theme add column assessed_apart boolean not null default false;

alter table training_participant
    add column pre_test  int check (pre_test between 0 and 100),
    add column post_test int check (post_test between 0 and 100);

create table training_certificate (
    code      text primary key check (code ~ '^[2-9A-HJ-NP-Z]{10}$'),
    class_id  uuid not null,
    person_id uuid not null,
    issued_on date not null,
    unique (class_id, person_id),
    foreign key (class_id, person_id) references training_participant
);

create index training_certificate_person on training_certificate (person_id);
