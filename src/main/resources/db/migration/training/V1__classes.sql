-- Classes at the training centres: who was there, who passed. A closed class is final, so that "trained" is a fact.

create table training_theme (
    code        text primary key check (code ~ '^[a-z0-9-]{2,40}$'),
    kind        text not null check (kind in ('LWK', 'SKILL')),
    name        text not null check (length(name) between 1 and 120),
    name_en     text not null check (length(name_en) between 1 and 120),
    valid_from  date not null,
    valid_until date check (valid_until > valid_from)
);

create table training_centre (
    code        text primary key check (code ~ '^[a-z0-9-]{2,40}$'),
    name        text not null check (length(name) between 1 and 120),
    address     text not null,
    valid_from  date not null,
    valid_until date check (valid_until > valid_from)
);

-- What a pass takes and how large a class is; the row whose dates hold the class's first day counts.
create table training_rule (
    valid_from        date primary key,
    attendance_bp_min int  not null check (attendance_bp_min between 0 and 10000),
    seats_default     int  not null check (seats_default > 0),
    seats_max         int  not null check (seats_max >= seats_default),
    sessions_max      int  not null check (sessions_max > 0)
);

create table training_class (
    id          uuid primary key,
    theme_code  text not null references training_theme,
    centre_code text not null references training_centre,
    seats       int  not null check (seats > 0),
    planned_by  uuid not null,
    closed_on   date
);

create index training_class_theme on training_class (theme_code);
create index training_class_centre on training_class (centre_code);

create table training_session (
    class_id uuid not null references training_class,
    held_on  date not null,
    primary key (class_id, held_on)
);

create index training_session_held_on on training_session (held_on);

create table training_participant (
    class_id    uuid not null references training_class,
    person_id   uuid not null,
    group_id    uuid,
    enrolled_on date not null,
    result      text check (result in ('PASSED', 'FAILED')),
    result_on   date,
    primary key (class_id, person_id),
    constraint training_result_has_its_day check ((result is null) = (result_on is null))
);

create index training_participant_person on training_participant (person_id);
create index training_participant_group on training_participant (group_id);

create table training_attendance (
    class_id  uuid    not null,
    held_on   date    not null,
    person_id uuid    not null,
    present   boolean not null,
    primary key (class_id, held_on, person_id),
    foreign key (class_id, held_on) references training_session,
    foreign key (class_id, person_id) references training_participant
);

create index training_attendance_person on training_attendance (class_id, person_id);

create function training_refuse_change() returns trigger language plpgsql as $$
declare
    class uuid := coalesce(new.class_id, old.class_id);
begin
    if (select closed_on from training_class where id = class) is not null then
        raise exception 'class % is closed and final: % on %', class, tg_op, tg_table_name;
    end if;
    return coalesce(new, old);
end $$;

create trigger training_closed_is_final before insert or update or delete on training_session
    for each row execute function training_refuse_change();
create trigger training_closed_is_final before insert or update or delete on training_participant
    for each row execute function training_refuse_change();
create trigger training_closed_is_final before insert or update or delete on training_attendance
    for each row execute function training_refuse_change();
