-- What had changed three and six months after a pass: asked of everybody who passed, and told with how many answered.

create table training_follow_up (
    class_id    uuid    not null,
    person_id   uuid    not null,
    months      int     not null check (months in (3, 6)),
    asked_on    date    not null,
    reached     boolean not null,
    changes     text[]  not null,
    work        text    not null check (work in ('OWN', 'EMPLOYED', 'NONE', 'UNKNOWN')),
    recorded_by uuid    not null,
    primary key (class_id, person_id, months),
    foreign key (class_id, person_id) references training_participant,
    constraint training_who_was_not_reached_said_nothing check (reached or (changes = '{}' and work = 'UNKNOWN'))
);

create index training_follow_up_person on training_follow_up (person_id);
