-- A group that keeps a reserve has an account for it that today's chair and treasurer sign for together.

-- From the second quarter: banks need their time to open accounts, and groups on their way now are not held up.
insert into readiness_rule (task, valid_from, position, section, who, after_task, usual_days, lasts_days) values
    ('GROUP_ACCOUNT', '2027-04-01', 14, 'COMPLETENESS', 'OFFICER', null, 14, null);
