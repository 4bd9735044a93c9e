-- What was said of her under an entry that was merged into another counts for the one that stands for her: that her data is only kept,
-- that she died or moved away, that her place is not shown. So do these views, whichever of her entries a business or a word is under.

create or replace view registry_ending_permit as
    select m.id, m.kind, m.number, m.issuer, m.expires_on, m.business_id, b.name as business, o.id as person_id,
           o.name as owner, o.kelurahan, o.phone
      from registry_permit m
      join registry_business b on b.id = m.business_id
      join registry_person p on p.id = b.person_id
      join registry_person o on o.id = coalesce(p.merged_into, p.id)
     where m.struck_at is null and m.settled is null and m.expires_on is not null
       and o.erased_at is null
       and not exists (select from registry_restriction r
                         join registry_person s on s.id = r.person_id
                        where coalesce(s.merged_into, s.id) = o.id and r.lifted_at is null)
       and coalesce((select w.value from registry_circumstance w
                       join registry_person s on s.id = w.person_id
                      where (s.id = o.id or s.merged_into = o.id) and w.kind = 'WHEREABOUTS'
                      order by w.number desc limit 1), '') not in ('DIED', 'MOVED_AWAY')
       and not exists (select from registry_permit n
                        where n.business_id = m.business_id and n.kind = m.kind and n.id <> m.id
                          and n.struck_at is null and coalesce(n.expires_on, 'infinity') > m.expires_on
                          and (m.kind in ('SKU', 'HALAL') or lower(n.number) = lower(m.number)));

create or replace view registry_placed_business as
    select b.id, o.id as owner, o.kelurahan, b.name, b.trade,
           case when shown.place then b.latitude_e6 end as latitude_e6,
           case when shown.place then b.longitude_e6 end as longitude_e6
      from registry_business b
      join registry_person p on p.id = b.person_id
      join registry_person o on o.id = coalesce(p.merged_into, p.id)
      cross join lateral (
          select b.latitude_e6 is not null
             and not exists (select from registry_restriction r
                               join registry_person s on s.id = r.person_id
                              where coalesce(s.merged_into, s.id) = o.id and r.lifted_at is null)
             and coalesce((select c.given from registry_consent c
                             join registry_person s on s.id = c.person_id
                            where (s.id = o.id or s.merged_into = o.id) and c.purpose = 'PLACE'
                            order by c.number desc limit 1), true) as place) shown
     where o.erased_at is null;

create or replace view registry_view_business_spot as
    select b.person_id, b.latitude_e6, b.longitude_e6
      from registry_business b
      join registry_person p on p.id = b.person_id
     where b.latitude_e6 is not null
       and not exists (select from registry_restriction r
                         join registry_person s on s.id = r.person_id
                        where coalesce(s.merged_into, s.id) = coalesce(p.merged_into, p.id) and r.lifted_at is null)
       and coalesce((select c.given from registry_consent c
                       join registry_person s on s.id = c.person_id
                      where (s.id = coalesce(p.merged_into, p.id) or s.merged_into = coalesce(p.merged_into, p.id))
                        and c.purpose = 'PLACE'
                      order by c.number desc limit 1), true);
