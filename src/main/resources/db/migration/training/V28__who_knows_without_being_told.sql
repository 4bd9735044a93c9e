-- Who accepts a seat after the class was moved knows its new day, and was told of the move again; by the day alone nobody can say
-- which came first. And whether another class is left to who was in a cancelled one changes from day to day: it was written once.

alter table training_invitation add column answered_at timestamptz;

comment on column training_invitation.answered_at is 'when she said yes or no; null while she has not';

update training_invitation set answered_at = answered_on::timestamp at time zone 'Asia/Jakarta'
where state in ('ACCEPTED', 'DECLINED');

update training_telling set kind = 'CANCELLED' where kind = 'NO_OTHER_CLASS';

alter table training_telling drop constraint training_telling_kind_check;
alter table training_telling add constraint training_telling_kind_check
    check (kind in ('SEAT', 'MOVED_UP', 'MOVED', 'CANCELLED', 'REVOKED', 'RESTORED'));
alter table training_telling drop constraint training_telling_names_its_change;
alter table training_telling add constraint training_telling_names_its_change
    check ((change_id is not null) = (kind in ('MOVED', 'CANCELLED')));

-- Since when somebody knows what she was to be told: she was told, or she said yes to the class as it had been moved.
create function training_known_since(said training_telling) returns date language sql stable as $$
    select coalesce($1.told_on, (
        select i.answered_on from training_invitation i
        where $1.kind = 'MOVED' and i.class_id = $1.class_id and i.person_id = $1.person_id
          and i.state = 'ACCEPTED' and i.answered_at >= $1.since))
$$;

-- Whether somebody has a class of a skill besides one that was cancelled: she is in one of which a session is or was held on the
-- day of the cancelling or later, is invited to one, or waits for one that leaves her the time to answer.
create function training_has_class(person uuid, since date, day date) returns boolean language sql stable as $$
    select exists (
        select from (
            select p.class_id, 'IN' as stands from training_participant p where p.person_id = $1
            union all
            select i.class_id, 'INVITED' from training_invitation i where i.person_id = $1 and i.state = 'INVITED'
            union all
            select w.class_id, 'WAITS' from training_waiting w
            where w.person_id = $1
              and not exists (select from training_invitation i where i.class_id = w.class_id and i.person_id = $1)) hers
        join training_class c on c.id = hers.class_id
        join training_theme t on t.code = c.theme_code and t.kind = 'SKILL'
        where case hers.stands
              when 'IN' then c.cancelled_why = ''
                  and (select max(s.held_on) from training_session s where s.class_id = c.id) >= $2
              when 'INVITED' then c.closed_on is null
                  and (select max(s.held_on) from training_session s where s.class_id = c.id) >= $3
              else c.closed_on is null
                  and (select min(s.held_on) from training_session s where s.class_id = c.id) > $3 + 1 end)
$$;
