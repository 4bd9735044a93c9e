-- The gate of the compulsory group training: what a pass in it takes is a rule of its own, with dates. The score is a number of the
-- programme, not of the law: the office may put another row beside it.

alter table training_rule
    add column lwk_attendance_bp_min int check (lwk_attendance_bp_min between 0 and 10000),
    add column lwk_score_min         int check (lwk_score_min between 0 and 100),
    add column lwk_asks_own_words    boolean not null default false;

comment on column training_rule.lwk_attendance_bp_min is 'null: as of any class';
comment on column training_rule.lwk_score_min is 'of the test after the class; null: none is asked';

-- From the new year: classes that run now end by the rule they began with.
insert into training_rule (valid_from, attendance_bp_min, seats_default, seats_max, sessions_max, seats_per_year, no_show_wait_days,
                           answer_days, lwk_attendance_bp_min, lwk_score_min, lwk_asks_own_words)
select '2027-01-01', attendance_bp_min, seats_default, seats_max, sessions_max, seats_per_year, no_show_wait_days, answer_days,
       10000, 60, true
  from training_rule where valid_from < '2027-01-01' order by valid_from desc limit 1
    on conflict (valid_from) do update set lwk_attendance_bp_min = 10000, lwk_score_min = 60, lwk_asks_own_words = true;
