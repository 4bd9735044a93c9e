-- Who reads nothing herself is told in person: when, and by whom.

alter table groups_notice add column told_on date;
alter table groups_notice add column told_by uuid;
alter table groups_notice add constraint groups_notice_told check ((told_on is null) = (told_by is null));

create index groups_notice_untold on groups_notice (number) where told_on is null;
create index groups_notice_told_on on groups_notice (told_on desc) where told_on is not null;
