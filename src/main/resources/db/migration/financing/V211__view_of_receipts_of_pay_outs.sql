-- For insight: what each member was paid, and what she says arrived.

create view financing_view_pay_out_line as
    select a.group_id, l.person_id, p.paid_on, l.amount_rupiah, l.received_rupiah
      from financing_pay_out_line l
      join financing_pay_out p on p.application_id = l.application_id
      join financing_application a on a.id = l.application_id;
