-- Photos of visits and checks of credit history are erased when their time is over, and not before: no row younger than a year after
-- it was of use goes, whoever asks.

create function readiness_refuse_early_deletion() returns trigger language plpgsql as $$
begin
    raise exception 'evidence is kept at least a year: % on %', tg_op, tg_table_name;
end $$;

drop trigger readiness_is_final on readiness_visit_photo;
create trigger readiness_is_final before update or truncate on readiness_visit_photo
    for each statement execute function readiness_refuse_change();
create trigger readiness_is_kept before delete on readiness_visit_photo
    for each row when (old.recorded_at > now() - interval '1 year') execute function readiness_refuse_early_deletion();

drop trigger readiness_is_final on readiness_credit_check;
create trigger readiness_is_final before update or truncate on readiness_credit_check
    for each statement execute function readiness_refuse_change();
create trigger readiness_is_kept before delete on readiness_credit_check
    for each row when (old.expires_on > current_date - 365) execute function readiness_refuse_early_deletion();
