-- A participant says herself that she is there, by scanning the code of the session from the wall. The list of the trainer is what
-- counts; it comes with these ticks already made.

alter table training_session add column code uuid not null default gen_random_uuid() unique;

create table training_check_in (
    class_id   uuid        not null,
    held_on    date        not null,
    person_id  uuid        not null,
    checked_at timestamptz not null,
    primary key (class_id, held_on, person_id),
    foreign key (class_id, held_on) references training_session,
    foreign key (class_id, person_id) references training_participant on delete cascade
);

create index training_check_in_person on training_check_in (class_id, person_id);
