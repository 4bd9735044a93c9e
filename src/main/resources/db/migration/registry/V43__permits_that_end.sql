-- What of the papers of businesses ends soon or has ended is a list that somebody works through: a paper that was followed up leaves
-- it. One list for all who read it: without what was struck out, and without the dead, the gone and whose data is only kept.

alter table registry_permit
    add column settled     text        check (settled in ('RENEWED', 'GIVEN_UP')),
    add column settled_at  timestamptz,
    add column settled_by  uuid,
    add constraint registry_permit_settled_by_somebody check (num_nulls(settled, settled_at, settled_by) in (0, 3));

comment on column registry_permit.settled is 'an officer followed it up: another paper took its place, or none is needed any more';

create index registry_permit_by_end on registry_permit (expires_on, id)
    where struck_at is null and settled is null and expires_on is not null;

create view registry_ending_permit as
    select m.id, m.kind, m.number, m.issuer, m.expires_on, m.business_id, b.name as business, o.id as person_id,
           o.name as owner, o.kelurahan, o.phone
      from registry_permit m
      join registry_business b on b.id = m.business_id
      join registry_person p on p.id = b.person_id
      join registry_person o on o.id = coalesce(p.merged_into, p.id)
     where m.struck_at is null and m.settled is null and m.expires_on is not null
       and o.erased_at is null
       and not exists (select from registry_restriction r where r.person_id = o.id and r.lifted_at is null)
       and coalesce((select w.value from registry_circumstance w
                      where w.person_id = o.id and w.kind = 'WHEREABOUTS'
                      order by w.number desc limit 1), '') not in ('DIED', 'MOVED_AWAY')
       and not exists (select from registry_permit n
                        where n.business_id = m.business_id and n.kind = m.kind and n.id <> m.id
                          and n.struck_at is null and coalesce(n.expires_on, 'infinity') > m.expires_on
                          and (m.kind in ('SKU', 'HALAL') or lower(n.number) = lower(m.number)));

comment on view registry_ending_permit is
    'a business has one SKU and one halal certificate, of which the last counts; of other kinds it may have several, so only the same number takes the place of another';
