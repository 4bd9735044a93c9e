-- What planning must keep: a class may ask for passes beside those of its theme, and a room or an instructor is in one class
-- at a time also for the database. Centres have a place on the map, themes the units of competence they follow.

create extension if not exists btree_gist with schema public;

alter table training_class add column prerequisites text[] not null default '{}';

-- Repeated from the class, which never changes them, because a guard over two rows sees one table only. Sessions of classes that
-- are closed stay as they are.
alter table training_session
    add column room_code  text,
    add column instructor text,
    add column during     tsrange;

update training_session s
set room_code = c.room_code, instructor = nullif(lower(c.instructor), ''),
    during = tsrange(s.held_on + c.begins_at, s.held_on + c.ends_at)
from training_class c where c.id = s.class_id and c.closed_on is null;

alter table training_session
    add constraint training_room_is_in_one_class
        exclude using gist (room_code with =, during with &&) where (room_code is not null),
    add constraint training_instructor_is_in_one_class
        exclude using gist (instructor with =, during with &&) where (instructor is not null);

-- Millionths of a degree; null where nobody has said.
alter table training_centre
    add column latitude  int check (abs(latitude) <= 90000000),
    add column longitude int check (abs(longitude) <= 180000000),
    add constraint training_place_has_both check ((latitude is null) = (longitude is null));

-- Units of competence (SKKNI) that a theme follows, as the centre copies them from its programme.
create table training_theme_unit (
    theme_code text not null references training_theme,
    code       text not null check (length(code) between 1 and 30),
    name       text not null check (length(name) between 1 and 200),
    primary key (theme_code, code)
);
