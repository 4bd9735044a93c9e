-- A class never holds more people than it has seats, also for the database; and an invitation says what is true of who is on the list:
-- who was put on it has answered, and whom the office took off it is said so.

alter table training_invitation drop constraint training_invitation_state_check;
alter table training_invitation add constraint training_invitation_state_check
    check (state in ('INVITED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'TAKEN_OFF'));

update training_invitation i
set state = 'ACCEPTED', answered_on = p.enrolled_on, reason = ''
from training_participant p
where p.class_id = i.class_id and p.person_id = i.person_id and i.state <> 'ACCEPTED';

-- Who writes waits for the class; only then is counted, so that two writers never both find the last seat.
create function training_keep_to_seats() returns trigger language plpgsql as $$
declare
    overfull uuid;
begin
    perform from training_class c where c.id in (select class_id from added) order by c.id for no key update;
    select c.id into overfull from training_class c
    where c.id in (select class_id from added)
      and (select count(*) from training_participant p where p.class_id = c.id) > c.seats
    limit 1;
    if overfull is not null then
        raise exception 'class % has no seat left', overfull
            using errcode = 'check_violation', constraint = 'training_class_keeps_to_its_seats';
    end if;
    return null;
end $$;

create trigger training_class_keeps_to_its_seats after insert on training_participant
    referencing new table as added for each statement execute function training_keep_to_seats();

create function training_keep_seats_taken() returns trigger language plpgsql as $$
begin
    if (select count(*) from training_participant p where p.class_id = new.id) > new.seats then
        raise exception 'class % has more participants than %', new.id, new.seats
            using errcode = 'check_violation', constraint = 'training_class_keeps_to_its_seats';
    end if;
    return null;
end $$;

create trigger training_class_keeps_to_its_seats after update of seats on training_class
    for each row when (new.seats < old.seats) execute function training_keep_seats_taken();
