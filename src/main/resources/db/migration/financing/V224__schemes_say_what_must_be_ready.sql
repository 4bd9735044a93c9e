-- What must be done before an application is sent is said by the version of the scheme. A version that says nothing of its own
-- follows the programme, as every version before this did.

alter table financing_scheme
    add column own_tasks            text[] check (own_tasks <@
        '{INAUGURATED,BASELINES,CREDIT_HISTORY,VISITS,PROCEDURE,OWN_WORDS,ELIGIBILITY}'),
    add column own_stopping         text[] check (own_stopping <@ '{S0,S1,S2,S3,S4,S5,S6,S7,S8}'),
    add column own_think_days       int     not null default 0 check (own_think_days between 0 and 60),
    add column own_visit_days       int     not null default 0 check (own_visit_days between 0 and 3660),
    add column own_eligibility_days int     not null default 0 check (own_eligibility_days between 0 and 3660),
    add column own_place_and_photo  boolean not null default false,
    add constraint financing_scheme_own_rules check ((own_tasks is null) = (own_stopping is null));

comment on column financing_scheme.own_tasks is 'null: the rules of the programme, as in force on the day';
