-- A coached group is verified before its decree and may end; every move that stops a group keeps its reason as a code.

alter table groups_coached add column proposed_by uuid;
alter table groups_coached add column verified_on date;
alter table groups_coached add column left_reason text;
alter table groups_loan_group add column dissolved_reason text;

-- Of groups of before this, nobody wrote down who proposed them; what was written as a reason stays, in words.
update groups_coached set proposed_by = '00000000-0000-0000-0000-000000000000' where status = 'PROPOSED';
update groups_coached set left_reason = 'OTHER' where left_on is not null;
update groups_coached set left_because = '-' where left_on is not null and left_because = '';
update groups_loan_group set dissolved_reason = 'OTHER', dissolved_because = coalesce(nullif(dissolved_because, ''), '-')
    where status = 'DISSOLVED';
update groups_member set left_because = 'GROUP_ENDED' where left_because = 'DISSOLVED';

alter table groups_coached drop constraint groups_coached_status;
alter table groups_coached add constraint groups_coached_status check (case status
    when 'DRAFT'       then proposed_on is null and decree_id is null
    when 'PROPOSED'    then proposed_on is not null and proposed_by is not null and decree_id is null
    when 'VERIFIED'    then verified_on is not null and decree_id is null
    when 'INAUGURATED' then decree_id is not null and inaugurated_on is not null and left_on is null
    when 'SUSPENDED'   then decree_id is not null and left_on is not null and left_because is not null
    when 'REVOKED'     then decree_id is not null and left_on is not null and left_because is not null
    when 'DISBANDED'   then left_on is not null and left_because is not null
    else false end);
alter table groups_coached add constraint groups_coached_reason check ((left_on is null) = (left_reason is null));

alter table groups_loan_group drop constraint groups_loan_group_status;
alter table groups_loan_group add constraint groups_loan_group_status check (case status
    when 'FORMED' then true
    when 'BORROWING' then true
    when 'CYCLE_DONE' then true
    when 'DISSOLVED' then dissolved_because is not null and dissolved_reason is not null
    else false end);

create table groups_move (
    number   bigint      generated always as identity primary key,
    group_id uuid        not null,
    move     text        not null,
    reason   text        not null,
    words    text        not null check (length(words) <= 500),
    moved_on date        not null,
    moved_by uuid        not null,
    moved_at timestamptz not null default now()
);

create index groups_move_of on groups_move (group_id, number desc);

comment on column groups_move.group_id is 'a coached group or a loan group';
