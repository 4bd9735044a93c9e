-- A visit counts when it shows where it was and what was there: a spot on the map and a photo. A rule with dates like the others.

alter table readiness_rule
    add column asks_place_and_photo boolean not null default false,
    add constraint readiness_only_visits_show_a_place check (task = 'VISITS' or not asks_place_and_photo);

-- From the new year: until then a verifier adds place and photo to visits that were made without.
update readiness_rule set valid_until = '2027-01-01' where task = 'VISITS' and valid_until is null;

insert into readiness_rule (task, valid_from, position, section, who, after_task, usual_days, lasts_days, asks_place_and_photo)
values ('VISITS', '2027-01-01', 9, 'VISIT', 'VERIFIER', 'SIZE', 7, 180, true);
