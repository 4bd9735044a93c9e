-- What was charged for late days was owed for ever: two more kinds of acts take it, and a waiver says why.
alter table financing_act
    drop constraint financing_act_kind_has_its_columns,
    add constraint financing_act_kind_has_its_columns check (case kind
        when 'PAID_OUT'       then true
        when 'PAID'           then person_id is not null and amount_rupiah > 0
        when 'MET'            then true
        when 'FORGAVE'        then person_id is not null and other_id is not null
        when 'UNABLE'         then person_id is not null
        when 'FILLED'         then other_id is not null and amount_rupiah > 0
        when 'DIED'           then person_id is not null
        when 'LEFT'           then person_id is not null
        when 'RELEASED'       then person_id is not null
        when 'EXEMPTED'       then true
        when 'RETURNED'       then amount_rupiah > 0
        when 'PENALTY_PAID'   then person_id is not null and amount_rupiah > 0
        when 'PENALTY_WAIVED' then person_id is not null and amount_rupiah > 0
        when 'REVERSED'       then reverses_id is not null
        when 'RESTRUCTURED'   then true
        when 'WRITTEN_OFF'    then true
        else false end);

create table financing_penalty_waiver (
    act_id uuid primary key references financing_act (id),
    reason text not null,
    constraint financing_penalty_waiver_reason check (char_length(reason) between 3 and 500)
);

create trigger financing_penalty_waiver_is_final before update or delete or truncate on financing_penalty_waiver
    for each statement execute function financing_refuse_change();

-- What was paid or let go, taken-back acts left out.
create view financing_penalty_settled as
select loan_id, person_id, sum(amount_rupiah) as amount_rupiah
from financing_act a
where kind in ('PENALTY_PAID', 'PENALTY_WAIVED') and financing_act_stands(id)
group by loan_id, person_id;
