-- What may leave the register, in one place: every export reads this, and no other table.

create view registry_outgoing as
    select b.*, p.id as owner_id, p.name as owner_name, p.nik_secret, p.sex, p.born_on, p.kelurahan,
           coalesce(s.given, false) as nik_agreed, coalesce(l.given, true) as place_agreed
      from registry_business b
      join registry_person e on e.id = b.person_id
      join registry_person p on p.id = coalesce(e.merged_into, e.id)
      left join lateral (select c.given from registry_consent c
                          where c.person_id in (p.id, e.id) and c.purpose = 'SATU_DATA'
                          order by c.number desc limit 1) s on true
      left join lateral (select c.given from registry_consent c
                          where c.person_id in (p.id, e.id) and c.purpose = 'PLACE'
                          order by c.number desc limit 1) l on true
     where p.erased_at is null
       and not exists (select from registry_restriction r
                        where r.person_id in (p.id, e.id) and r.lifted_at is null)
       and coalesce((select w.value from registry_circumstance w
                      where w.person_id in (p.id, e.id) and w.kind = 'WHEREABOUTS'
                      order by w.number desc limit 1), 'LIVES_HERE') = 'LIVES_HERE';
