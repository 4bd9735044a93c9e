-- Whether a result is a pass that counts: it is one, and its certificate was not revoked. Figures, lists and follow-ups went on
-- counting a pass whose certificate was revoked; now there is one place that says what a pass is.
create function training_passed(class uuid, person uuid, result text) returns boolean language sql stable as $$
    select $3 = 'PASSED' and not exists (select from training_certificate x
                                         where x.class_id = $1 and x.person_id = $2 and x.revoked_on is not null)
$$;

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
       count(*) filter (where training_passed(c.id, p.person_id, p.result) and c.closed_on is not null) as passed,
       count(*) filter (where p.result = 'FAILED' and c.closed_on is not null)     as failed
from training_class c
join training_theme t on t.code = c.theme_code
left join training_participant p on p.class_id = c.id
where c.cancelled_why = ''
group by c.id, t.code;

-- The copy of her data says who revoked or restored her certificates, and why.
alter table training_certificate_act add column person_id uuid references registry_person;

update training_certificate_act a set person_id = x.person_id from training_certificate x where x.code = a.code;

alter table training_certificate_act alter column person_id set not null;

create index training_certificate_act_person on training_certificate_act (person_id);
