-- One reading of instalments, claims and parts for all loans instead of four for each: the city's money is asked for often.
create or replace view financing_view_loan as
select l.id, l.number, l.group_id, l.bank_code, l.status, l.principal_rupiah, l.paid_out_on, l.settled_on,
    l.last_posted_on,
    coalesce(i.outstanding, 0)::bigint as outstanding_rupiah,
    coalesce(i.covered, 0)::bigint as covered_rupiah,
    coalesce(c.open, 0)::bigint as claims_open_rupiah,
    coalesce(p.advances, 0)::bigint as advances_rupiah
from financing_loan l
left join (select loan_id, sum(principal_rupiah + interest_rupiah - own_rupiah - covered_rupiah) as outstanding,
                  sum(covered_rupiah) as covered
             from financing_instalment group by loan_id) i on i.loan_id = l.id
left join (select loan_id, sum(amount_rupiah - repaid_rupiah - forgiven_rupiah - shared_rupiah) as open
             from financing_claim group by loan_id) c on c.loan_id = l.id
left join (select loan_id, sum(advance_rupiah) as advances
             from financing_member_part group by loan_id) p on p.loan_id = l.id;
