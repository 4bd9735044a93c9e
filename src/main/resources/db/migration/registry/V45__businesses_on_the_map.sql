-- The businesses of the whole city on one map: each with where its owner is registered, and with its place unless she took back that
-- it be shown, or her data is only kept. What was said under an entry that was merged into another counts for that one.

create view registry_placed_business as
    select b.id, o.id as owner, o.kelurahan, b.name, b.trade,
           case when shown.place then b.latitude_e6 end as latitude_e6,
           case when shown.place then b.longitude_e6 end as longitude_e6
      from registry_business b
      join registry_person p on p.id = b.person_id
      join registry_person o on o.id = coalesce(p.merged_into, p.id)
      cross join lateral (
          select b.latitude_e6 is not null
             and not exists (select from registry_restriction r where r.person_id = o.id and r.lifted_at is null)
             and coalesce((select c.given from registry_consent c
                             join registry_person s on s.id = c.person_id
                            where (s.id = o.id or s.merged_into = o.id) and c.purpose = 'PLACE'
                            order by c.number desc limit 1), true) as place) shown
     where o.erased_at is null;
