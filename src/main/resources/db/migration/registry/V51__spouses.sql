-- Whom somebody is married to, as lists name her husband or his wife: a sign that two entries are one person.

alter table registry_person add column spouse text not null default '' check (length(spouse) <= 200);
alter table registry_import_row add column spouse text check (length(spouse) <= 200);

comment on column registry_person.spouse is 'a name as a list wrote it; empty if it is not known';
