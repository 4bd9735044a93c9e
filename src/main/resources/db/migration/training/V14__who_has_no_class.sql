-- Why a run has no class for somebody who has neither a seat nor a place in a waiting list: how many classes each obstacle keeps
-- her out of. The planner saw only that she was missing.

create table training_run_blocked (
    run_id    uuid   not null references training_run,
    person_id uuid   not null references registry_person,
    obstacles text[] not null,
    primary key (run_id, person_id)
);

create index training_run_blocked_person on training_run_blocked (person_id);
