-- What dashboards may know of applications: no person, no words.
create view financing_view_application as
select id as application_id, number, group_id, scheme_id, bank_code, status, asked_rupiah, total_rupiah, tenor_months,
       drafted_on, sent_on, decided_on, reason, signed_on, paid_on, withdrawn_on
from financing_application;

create view financing_view_pay_out as
select application_id, paid_on, total_rupiah from financing_pay_out;
