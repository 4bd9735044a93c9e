-- Who cannot sign in may complain too. Of her nothing is known but what she says; her code is kept as a hash.

alter table groups_complaint alter column person_id drop not null;
alter table groups_complaint add column phone text not null default '';
alter table groups_complaint add column follow_hash text unique;
alter table groups_complaint add constraint groups_complaint_who check ((person_id is null) = (follow_hash is not null));
create index groups_complaint_unnamed on groups_complaint (made_on) where person_id is null;
