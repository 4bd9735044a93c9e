-- Whether an assessor ran the class herself was asked by her name: two of one name were one, and one name written in two ways was
-- two. Now the office says which user an instructor is.
alter table training_instructor add column user_id uuid unique;

comment on column training_instructor.user_id is 'null: she has no account, or nobody has said which is hers';
