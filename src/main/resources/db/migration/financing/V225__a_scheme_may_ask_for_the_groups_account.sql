-- The form offers the group's own account among what a scheme may ask, and the check of its list refused it.
alter table financing_scheme
    drop constraint financing_scheme_own_tasks_check,
    add constraint financing_scheme_own_tasks_check check (own_tasks <@
        '{INAUGURATED,GROUP_ACCOUNT,BASELINES,CREDIT_HISTORY,VISITS,PROCEDURE,OWN_WORDS,ELIGIBILITY}');
