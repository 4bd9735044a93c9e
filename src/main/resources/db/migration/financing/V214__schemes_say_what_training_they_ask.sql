-- Whether a member is trained follows from her classes by the rule of the scheme version the group applies to: which themes, how many,
-- how many hours, and how long a pass counts. What a version did not say before is what it meant: the compulsory group training.
alter table financing_scheme
    add column training_all        text[] not null default '{lwk}',
    add column training_any        text[] not null default '{}',
    add column training_passes     int    not null default 0 check (training_passes between 0 and 50),
    add column training_hours      int    not null default 0 check (training_hours between 0 and 1000),
    add column training_lasts_days int    check (training_lasts_days between 1 and 3660),
    add constraint financing_scheme_training_can_be_met
        check (training_any = '{}' or training_passes <= cardinality(training_any));

comment on column financing_scheme.training_all is 'each of these themes must be passed';
comment on column financing_scheme.training_any is 'of these so many as training_passes; empty: of all other themes';
