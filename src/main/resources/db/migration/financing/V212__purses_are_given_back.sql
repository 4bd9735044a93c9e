-- What was put aside for a loan goes back when the loan is over: one more kind of act, with all that was given.
alter table financing_act
    drop constraint financing_act_kind_has_its_columns,
    add constraint financing_act_kind_has_its_columns check (case kind
        when 'PAID_OUT'     then true
        when 'PAID'         then person_id is not null and amount_rupiah > 0
        when 'MET'          then true
        when 'FORGAVE'      then person_id is not null and other_id is not null
        when 'UNABLE'       then person_id is not null
        when 'FILLED'       then other_id is not null and amount_rupiah > 0
        when 'DIED'         then person_id is not null
        when 'LEFT'         then person_id is not null
        when 'RELEASED'     then person_id is not null
        when 'EXEMPTED'     then true
        when 'RETURNED'     then amount_rupiah > 0
        when 'REVERSED'     then reverses_id is not null
        when 'RESTRUCTURED' then true
        when 'WRITTEN_OFF'  then true
        else false end);
