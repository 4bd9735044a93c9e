-- For insight: who is in which coached group now, and in which loan group; and where loan groups are being formed. Ids only.

create view groups_view_coached_member as
    select m.coached_id, g.name, g.kelurahan, g.status, m.person_id, m.joined_on, l.loan_group_id
      from groups_coached_member m
      join groups_coached g on g.id = m.coached_id
      left join groups_member l on l.person_id = m.person_id and l.left_on is null
     where m.left_on is null;

create view groups_view_draft as
    select distinct coached_id from groups_formation where sent is null;

create index groups_formation_open on groups_formation (coached_id) where sent is null;
