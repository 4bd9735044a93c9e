-- An office changes hands without ending a membership, so how long somebody is a member outlives her line.

alter table groups_member add column member_since date;
update groups_member set member_since = joined_on;
alter table groups_member alter column member_since set not null;
alter table groups_member add constraint groups_member_since check (member_since <= joined_on);

-- Who left had a reason.
alter table groups_member add constraint groups_member_reason check ((left_on is null) = (left_because is null));
alter table groups_coached_member add constraint groups_coached_member_reason
    check ((left_on is null) = (left_because is null));
