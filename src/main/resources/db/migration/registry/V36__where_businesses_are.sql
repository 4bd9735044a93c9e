-- For insight: where the businesses of a person are, to tell whether a visit was there. No name. Left out is who took her consent to
-- the use of her place back, or whose data is only kept.

create view registry_view_business_spot as
    select b.person_id, b.latitude_e6, b.longitude_e6
      from registry_business b
     where b.latitude_e6 is not null
       and not exists (select from registry_restriction r where r.person_id = b.person_id and r.lifted_at is null)
       and coalesce((select c.given from registry_consent c
                      where c.person_id = b.person_id and c.purpose = 'PLACE'
                      order by c.number desc limit 1), true);
