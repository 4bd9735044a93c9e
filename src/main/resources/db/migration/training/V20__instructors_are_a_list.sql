-- Instructors are a list: who teaches, for which centre or from outside, and which themes. A name written twice in two ways was two
-- people for the clash check, and one name of two people was one.

create table training_instructor (
    code        text   primary key check (code ~ '^[a-z0-9-]{2,40}$'),
    name        text   not null check (length(name) between 1 and 120),
    centre_code text   references training_centre,
    themes      text[] not null,
    valid_from  date   not null,
    valid_until date,
    constraint training_instructor_ends_after_it_begins check (valid_until >= valid_from)
);

comment on column training_instructor.centre_code is 'null: she comes from outside';

create index training_instructor_centre on training_instructor (centre_code);

-- Whoever was named so far, as she was named, with the themes she has taught.
insert into training_instructor (code, name, themes, valid_from)
select 'pelatih-' || row_number() over (order by lower(left(btrim(c.instructor), 120))),
       min(left(btrim(c.instructor), 120)),
       array_agg(distinct c.theme_code order by c.theme_code),
       coalesce(min((select min(s.held_on) from training_session s where s.class_id = c.id)), current_date)
from training_class c
where btrim(c.instructor) <> ''
group by lower(left(btrim(c.instructor), 120));

alter table training_class add column instructor_code text references training_instructor;

update training_class c set instructor_code = i.code
from training_instructor i where lower(left(btrim(c.instructor), 120)) = lower(i.name);

create index training_class_instructor on training_class (instructor_code);

-- Sessions of closed classes too: what they were held by stays true, only said by code.
alter table training_session rename column instructor to instructor_code;
alter table training_session disable trigger training_closed_is_final;
update training_session s set instructor_code = c.instructor_code
from training_class c where c.id = s.class_id and s.instructor_code is not null;
alter table training_session enable trigger training_closed_is_final;

alter table training_class drop column instructor;
