-- Which training makes a member ready is a rule with dates, not a kind of theme: a pass in one of these themes is enough. How long
-- a pass counts is said where every task says it, in readiness_rule.lasts_days of LWK.

create table readiness_training_rule (
    theme_code  text not null references training_theme,
    valid_from  date not null,
    valid_until date check (valid_until > valid_from),
    primary key (theme_code, valid_from)
);

insert into readiness_training_rule (theme_code, valid_from) values ('lwk', '2025-01-01');
