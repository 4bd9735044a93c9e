-- A yes to a newcomer is to the people, the officers and the account of the day she was asked: the question keeps them,
-- and is over once they change. The officer withdraws a question with a reason.

create view groups_asked_about as
    select g.id as loan_group_id,
           array(select m.person_id from groups_member m
                 where m.loan_group_id = g.id and m.left_on is null order by m.person_id) as members,
           array(select m.person_id from groups_member m
                 where m.loan_group_id = g.id and m.left_on is null and m.office <> 'MEMBER' order by m.office) as officers,
           (select a.id from groups_account a where a.loan_group_id = g.id and a.state = 'HOLDS') as account_id
      from groups_loan_group g;

comment on view groups_asked_about is 'what somebody says yes to who answers whether somebody may join';

alter table groups_join_question
    add column text_version text not null default '1',
    add column members uuid[] not null default '{}',
    add column officers uuid[] not null default '{}',
    add column account_id uuid references groups_account,
    add column withdrawn_because text,
    add column withdrawn_by uuid,
    add column withdrawn_at timestamptz,
    drop constraint groups_join_question_state,
    add constraint groups_join_question_state check (state in ('OPEN', 'JOINED', 'ASKED_ANEW', 'WITHDRAWN')),
    add constraint groups_join_question_withdrawn check (
        (state = 'WITHDRAWN') = (withdrawn_because is not null)
        and (withdrawn_because is null) = (withdrawn_by is null)
        and (withdrawn_because is null) = (withdrawn_at is null));

-- What was asked before was said yes to without knowing of all this, and was over after its last day: it is asked anew.
update groups_join_question set state = 'ASKED_ANEW' where state = 'OPEN';

update groups_join_question q set members = a.members, officers = a.officers, account_id = a.account_id
from groups_asked_about a where a.loan_group_id = q.loan_group_id;

alter table groups_join_question
    alter column text_version drop default,
    alter column members drop default,
    alter column officers drop default;

comment on column groups_join_question.members is 'of the group when it was asked; who leaves it later ends no question';
comment on column groups_join_question.officers is 'chair, secretary and treasurer when it was asked';
comment on column groups_join_question.account_id is 'what kept the cash of the group when it was asked';

create index groups_join_question_account on groups_join_question (account_id);

create view groups_join_question_now as
    select q.id, q.loan_group_id, q.person_id, q.asked_on, q.answer_by, q.asked_at, q.state,
           case
               when q.state <> 'OPEN' then q.state
               when g.status not in ('FORMED', 'CYCLE_DONE') or g.status_on > q.asked_on then 'GROUP_MOVED_ON'
               when exists (select from groups_member m where m.person_id = q.person_id
                            and (m.left_on is null or m.left_on > q.asked_on)) then 'IN_A_GROUP'
               when not exists (select from groups_coached_member c where c.coached_id = g.coached_id
                                and c.person_id = q.person_id and c.left_on is null) then 'LEFT_COACHED_GROUP'
               when not q.members @> a.members or q.officers <> a.officers
                    or q.account_id is distinct from a.account_id then 'GROUP_CHANGED'
           end as over
      from groups_join_question q
      join groups_loan_group g on g.id = q.loan_group_id
      join groups_asked_about a on a.loan_group_id = g.id;

comment on view groups_join_question_now is 'each question with why nobody can answer it any more; null while they can';
