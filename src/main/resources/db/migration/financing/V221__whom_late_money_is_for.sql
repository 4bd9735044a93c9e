-- A payer may say whom her money is for, where the scheme leaves it to her; without it the scheme's order holds.
alter table financing_act
    add late_money text check (late_money in ('BANK_FIRST', 'MEMBERS_FIRST') and kind = 'PAID' or late_money is null);
