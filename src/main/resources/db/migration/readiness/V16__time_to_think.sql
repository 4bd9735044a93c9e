-- Between her consent and the application each member has time to think again. A task that nobody does: it ends on its day.

alter table readiness_rule
    add column waits_days int not null default 0 check (waits_days between 0 and 60),
    add constraint readiness_only_thinking_waits check ((task = 'COOLING_OFF') = (waits_days > 0));

-- From the new year, as with the tasks before it: groups that are on their way now are not held up by a rule made today.
insert into readiness_rule (task, valid_from, position, section, who, after_task, usual_days, lasts_days, waits_days) values
    ('COOLING_OFF', '2027-01-01', 13, 'AGREEMENT', 'MEMBER', 'CONSENTS', 2, null, 2);
