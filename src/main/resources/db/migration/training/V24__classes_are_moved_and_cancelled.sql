-- A class can be moved and cancelled, never silently: who was invited or on its list is to be told, and it is kept who has been.

alter table training_class
    add column cancelled_why text not null default '',
    add constraint training_cancelled_is_closed check (cancelled_why = '' or closed_on is not null);

alter table training_invitation drop constraint training_invitation_state_check;
alter table training_invitation add constraint training_invitation_state_check
    check (state in ('INVITED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'TAKEN_OFF', 'CANCELLED'));

create table training_class_change (
    id         uuid        primary key,
    class_id   uuid        not null references training_class,
    kind       text        not null check (kind in ('MOVED', 'CANCELLED')),
    facts      text[]      not null,
    was        text[]      not null,
    became     text[]      not null,
    reason     text        not null check (reason <> ''),
    changed_on date        not null,
    changed_at timestamptz not null,
    changed_by uuid        not null,
    constraint training_class_change_has_both_sides
        check (cardinality(facts) = cardinality(was) and cardinality(facts) = cardinality(became))
);

create index training_class_change_class on training_class_change (class_id);

create table training_notice (
    change_id uuid not null references training_class_change,
    person_id uuid not null references registry_person,
    told_on   date,
    told_by   uuid,
    primary key (change_id, person_id),
    constraint training_notice_is_told_by_somebody check ((told_on is null) = (told_by is null))
);

create index training_notice_person on training_notice (person_id);
create index training_notice_open on training_notice (change_id) where told_on is null;

-- A class that was cancelled was not held: it counts in no figure.
create or replace view training_view_class as
select c.id                                                                        as class_id,
       c.theme_code,
       t.kind                                                                      as theme_kind,
       t.name                                                                      as theme_name,
       t.name_en                                                                   as theme_name_en,
       c.centre_code,
       c.seats,
       (select min(s.held_on) from training_session s where s.class_id = c.id)     as first_session_on,
       (select max(s.held_on) from training_session s where s.class_id = c.id)     as last_session_on,
       c.closed_on,
       count(p.person_id)                                                          as enrolled,
       count(*) filter (where p.result = 'PASSED' and c.closed_on is not null)     as passed,
       count(*) filter (where p.result = 'FAILED' and c.closed_on is not null)     as failed
from training_class c
join training_theme t on t.code = c.theme_code
left join training_participant p on p.class_id = c.id
where c.cancelled_why = ''
group by c.id, t.code;
