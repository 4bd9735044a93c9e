-- Most loans have no claims between members: each posting asked for them all the same.
alter table financing_loan add claims int not null default 0 check (claims >= 0);

update financing_loan l set claims = c.many
from (select loan_id, count(*) as many from financing_claim group by loan_id) c
where c.loan_id = l.id;
