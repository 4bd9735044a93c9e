-- Trial runs of matching with their reasons, and the choices that a planner keeps over all runs. A trial run invites nobody.

create table training_run (
    id           uuid primary key,
    seed         text        not null check (length(seed) between 1 and 100),
    made_at      timestamptz not null,
    made_by      uuid        not null,
    points       bigint      not null,
    bound        bigint      not null check (bound >= points),
    by_part      bigint[]    not null,
    published_on date,
    published_by uuid,
    constraint training_run_is_published_by_somebody check ((published_on is null) = (published_by is null))
);

create index training_run_made_at on training_run (made_at desc);

create table training_run_class (
    run_id   uuid not null references training_run,
    class_id uuid not null references training_class,
    seats    int  not null check (seats >= 0),
    wider    text[] not null,
    primary key (run_id, class_id)
);

create index training_run_class_class on training_run_class (class_id);

create table training_run_seat (
    run_id          uuid     not null references training_run,
    class_id        uuid     not null references training_class,
    person_id       uuid     not null references registry_person,
    by_part         bigint[] not null,
    locked          boolean  not null,
    other_class     uuid     references training_class,
    other_place     int      not null,
    primary key (run_id, class_id, person_id)
);

create index training_run_seat_class on training_run_seat (class_id);
create index training_run_seat_person on training_run_seat (person_id);
create index training_run_seat_other on training_run_seat (other_class);

create table training_run_waiting (
    run_id    uuid   not null references training_run,
    class_id  uuid   not null references training_class,
    person_id uuid   not null references registry_person,
    place     int    not null check (place > 0),
    points    bigint not null,
    primary key (run_id, class_id, person_id)
);

create index training_run_waiting_class on training_run_waiting (class_id);
create index training_run_waiting_person on training_run_waiting (person_id);

create table training_run_demand (
    run_id     uuid not null references training_run,
    theme_code text not null references training_theme,
    people     int  not null check (people > 0),
    primary key (run_id, theme_code)
);

create index training_run_demand_theme on training_run_demand (theme_code);

create table training_choice (
    class_id  uuid        not null references training_class,
    person_id uuid        not null references registry_person,
    kind      text        not null check (kind in ('LOCKED', 'BARRED')),
    made_at   timestamptz not null,
    made_by   uuid        not null,
    primary key (class_id, person_id)
);

create index training_choice_person on training_choice (person_id);

-- Who was invited to a class and what she answered; and who moves up when a seat comes free.

create table training_invitation (
    class_id    uuid        not null references training_class,
    person_id   uuid        not null references registry_person,
    group_id    uuid        references groups_loan_group,
    invited_at  timestamptz not null,
    answer_by   date        not null,
    state       text        not null check (state in ('INVITED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN')),
    answered_on date,
    reason      text        not null default '',
    primary key (class_id, person_id),
    constraint training_answer_has_its_day check ((state = 'INVITED') = (answered_on is null))
);

create index training_invitation_person on training_invitation (person_id);
create index training_invitation_group on training_invitation (group_id);
create index training_invitation_open on training_invitation (answer_by) where state = 'INVITED';

create table training_waiting (
    class_id  uuid   not null references training_class,
    person_id uuid   not null references registry_person,
    place     int    not null check (place > 0),
    points    bigint not null,
    primary key (class_id, person_id)
);

create index training_waiting_person on training_waiting (person_id);
