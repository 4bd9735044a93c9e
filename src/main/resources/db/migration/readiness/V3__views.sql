-- What insight may read of readiness: how many checks and visits a month, and what they came to. No personal data.

create view readiness_view_evidence as
select 'CREDIT_CHECK'                               as kind,
       date_trunc('month', checked_on)::date        as month,
       count(*)                                     as recorded,
       count(distinct person_id)                    as people
from readiness_credit_check group by 2
union all
select 'VISIT_' || verdict, date_trunc('month', visited_on)::date, count(*), count(distinct person_id)
from readiness_visit group by verdict, 2
union all
select 'BASELINE', date_trunc('month', taken_on)::date, count(*), count(*)
from readiness_baseline group by 2;
