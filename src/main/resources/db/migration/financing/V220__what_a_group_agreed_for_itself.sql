-- A group may be stricter with itself than its scheme; what it agreed when it was formed holds for the whole loan.
alter table financing_loan
    add house_cover_bp   int not null default 10000,
    add house_reserve_bp int not null default 0,
    add constraint financing_loan_house check (house_cover_bp between 0 and 10000 and house_reserve_bp between 0 and 10000);
