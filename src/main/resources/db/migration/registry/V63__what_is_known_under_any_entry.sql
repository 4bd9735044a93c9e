-- What was last said of somebody, whichever of her entries it was said under: a death under an entry that was merged into hers
-- left her among the living in the funnel and among the anomalies. Each of her entries says the same.
create or replace view registry_view_circumstance as
    select distinct on (e.id, c.kind) e.id as person_id, c.kind, c.value, c.happened_on
      from registry_circumstance c
      join registry_person s on s.id = c.person_id
      join registry_person e on e.id = coalesce(s.merged_into, s.id) or e.merged_into = coalesce(s.merged_into, s.id)
     order by e.id, c.kind, c.number desc;
