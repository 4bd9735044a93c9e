-- Why a member left a running loan: a group may hold back who leaves because she wants to, so the reason is kept.
-- Those who left before gave one that was not kept.

create table financing_leaving (
    act_id  uuid primary key references financing_act (id),
    because text not null,
    constraint financing_leaving_because check (because in (
        'OWN_WISH', 'DECIDED_BY_GROUP', 'MOVED', 'BUSINESS_STOPPED', 'CREDIT_HISTORY', 'OTHER_GROUP', 'HEALTH'))
);

create trigger financing_leaving_is_final before update or delete or truncate on financing_leaving
    for each statement execute function financing_refuse_change();
