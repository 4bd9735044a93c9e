-- Who registered somebody by hand, and who agreed to another phone, stands with a name beside what lists say. The name of
-- her husband or his wife is corrected as her address is.

alter table registry_person add column registered_as text check (length(registered_as) between 1 and 200);
alter table registry_key_change add column decided_as text check (length(decided_as) between 1 and 200);

comment on column registry_person.registered_as is 'null for those registered before names were kept';

alter table registry_correction
    drop constraint registry_correction_fact_check,
    add constraint registry_correction_fact_check
        check (fact in ('NAME', 'KELURAHAN', 'ADDRESS', 'SPOUSE', 'BORN', 'NIK', 'SEX'));
