-- Dashboards tell what an approved application waits for: the members' parts of what the bank offers, the contract, or the
-- days to think again. A contract is under the scheme of its application; hours count as whole days.
create or replace view financing_view_application as
select a.id as application_id, a.number, a.group_id, a.scheme_id, a.bank_code, a.status, a.asked_rupiah, a.total_rupiah,
       a.tenor_months, a.drafted_on, a.sent_on, a.decided_on, a.reason, a.signed_on, a.paid_on, a.withdrawn_on,
       case when a.status = 'APPROVED' then a.total_rupiah = (
           select sum(p.part_rupiah) from financing_application_part p where p.application_id = a.id) end as parts_agreed,
       case when a.status = 'CONTRACTED' then a.signed_on + (s.cooling_off_hours + 23) / 24 end as pay_out_from
from financing_application a
join financing_scheme s on s.id = a.scheme_id;
