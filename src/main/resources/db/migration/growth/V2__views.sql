-- What insight may read of growth: classes, turnover and workers at the baseline and at the latest look. No names.

create view growth_view_business as
with latest as (
    select distinct on (person_id) * from growth_assessment where kind = 'LATER'
    order by person_id, assessed_on desc
)
select row_number() over (order by b.assessed_on, b.id) as number,
       b.assessed_on            as baseline_on,
       b.growth_class           as baseline_class,
       b.turnover_rupiah        as baseline_turnover_rupiah,
       b.paid_workers           as baseline_paid_workers,
       l.assessed_on            as latest_on,
       l.growth_class           as latest_class,
       l.turnover_rupiah        as latest_turnover_rupiah,
       l.paid_workers           as latest_paid_workers
from growth_assessment b
left join latest l on l.person_id = b.person_id
where b.kind = 'BASELINE';
