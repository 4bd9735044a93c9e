-- Who waits longest to be told comes first, a page at a time: her first notice that nobody said yet.

create index groups_notice_untold_of on groups_notice (person_id, number) where told_on is null;
