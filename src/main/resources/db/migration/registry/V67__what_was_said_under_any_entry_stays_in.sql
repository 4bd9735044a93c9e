-- What leaves the register: what was said of somebody counts under whichever of her entries it was said, also under a third one that
-- was merged into hers, as it does in the other views. Who wrote a business down does not leave.

drop view registry_outgoing;

create view registry_outgoing as
    select b.id, b.name, b.trade, b.line, b.kbli, b.monthly_turnover_rupiah, b.capital_rupiah, b.nib, b.workers,
           b.began_in, b.latitude_e6, b.longitude_e6, b.registered_at,
           p.id as owner_id, p.name as owner_name, p.nik_secret, p.sex, p.born_on, p.kelurahan,
           coalesce((select c.given from registry_consent c
                       join registry_person s on s.id = c.person_id
                      where (s.id = p.id or s.merged_into = p.id) and c.purpose = 'SATU_DATA'
                      order by c.number desc limit 1), false) as nik_agreed,
           coalesce((select c.given from registry_consent c
                       join registry_person s on s.id = c.person_id
                      where (s.id = p.id or s.merged_into = p.id) and c.purpose = 'PLACE'
                      order by c.number desc limit 1), true) as place_agreed
      from registry_business b
      join registry_person e on e.id = b.person_id
      join registry_person p on p.id = coalesce(e.merged_into, e.id)
     where p.erased_at is null
       and not exists (select from registry_restriction r
                         join registry_person s on s.id = r.person_id
                        where coalesce(s.merged_into, s.id) = p.id and r.lifted_at is null)
       and coalesce((select w.value from registry_circumstance w
                       join registry_person s on s.id = w.person_id
                      where (s.id = p.id or s.merged_into = p.id) and w.kind = 'WHEREABOUTS'
                      order by w.number desc limit 1), 'LIVES_HERE') = 'LIVES_HERE';
