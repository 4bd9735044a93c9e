-- When each job of the server is due, who does it and how it went. The columns are those that db-scheduler asks for.
create table operation_job (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index operation_job_due on operation_job (execution_time);
create index operation_job_heartbeat on operation_job (last_heartbeat);
