-- Chair and treasurer sign for the cash together since there are accounts of groups; a group of before is not held to it.

alter table groups_composition_rule add column signatories_apart boolean not null default false;

insert into groups_composition_rule
    select date '2026-11-29', age_min, age_max, residence, household_max, kin_max, state_workers, literate_treasurer,
           metres_max, asks_particulars, true
    from groups_composition_rule where valid_from <= date '2026-11-29' order by valid_from desc limit 1
    on conflict (valid_from) do update set signatories_apart = true;
update groups_composition_rule set signatories_apart = true where valid_from > date '2026-11-29';
