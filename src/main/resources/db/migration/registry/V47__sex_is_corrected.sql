-- The sex of a person can be corrected as her birth date is: at once where her NIK says the same, otherwise by two people who read the
-- card.

alter table registry_correction
    drop constraint registry_correction_fact_check,
    add constraint registry_correction_fact_check
        check (fact in ('NAME', 'KELURAHAN', 'ADDRESS', 'BORN', 'NIK', 'SEX')),
    drop constraint registry_correction_four_eyes,
    add constraint registry_correction_four_eyes check (case
        when fact in ('BORN', 'NIK') then
            asked_by is not null and asked_as is not null and asked_by <> corrected_by
        when fact = 'SEX' then
            num_nonnulls(asked_by, asked_as) in (0, 2) and asked_by is distinct from corrected_by
        else num_nonnulls(asked_by, asked_as) = 0 end);

alter table registry_key_change
    drop constraint registry_key_change_kind_check,
    add constraint registry_key_change_kind_check check (kind in ('ACCOUNT', 'PHONE', 'BORN', 'NIK', 'SEX'));
