-- For insight: who is and was in which loan group. Ids only.

create view groups_view_member as
    select m.loan_group_id, m.person_id, m.office, m.joined_on, m.left_on, g.status as group_status
      from groups_member m join groups_loan_group g on g.id = m.loan_group_id;
