-- What insight may read of training: classes with their counts. No personal data.

create view training_view_class as
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
group by c.id, t.code;
