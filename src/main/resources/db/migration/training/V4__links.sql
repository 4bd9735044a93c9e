-- Participants are registered people, and come with loan groups that exist.

alter table training_participant add foreign key (person_id) references registry_person;
alter table training_participant add foreign key (group_id) references groups_loan_group;
