-- Days past due stop on the day a member died. Which day that is stands with how she stood, so that a close of an earlier day
-- reads what was known; and the loan knows at how many days its dead stopped, for its own date is that of the living.
alter table financing_standing add until_on date;
alter table financing_loan
    add stopped_bank_days int,
    add stopped_own_days  int,
    add constraint financing_loan_stopped check ((stopped_bank_days is null) = (stopped_own_days is null)
        and stopped_bank_days between 0 and stopped_own_days);
