-- How long a kind of record is kept may be set anew, with a first day and a reason; what held before stays. Of two with the same
-- first day the one said later holds, so that a mistake is mended before its day. Who said so is null for what came with the program.

alter table registry_retention_rule
    drop constraint registry_retention_rule_pkey,
    add column number bigint generated always as identity primary key,
    add column set_at timestamptz,
    add column set_by uuid,
    add column set_as text check (length(set_as) between 1 and 200),
    add constraint registry_retention_rule_set_by_somebody check (num_nulls(set_at, set_by, set_as) in (0, 3));

create index registry_retention_rule_in_force on registry_retention_rule (kind, valid_from desc, number desc);
