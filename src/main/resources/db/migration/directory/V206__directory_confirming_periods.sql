-- What the network's administrators decided about asking organisations whether their pages are right: one row once they
-- did; without it the configuration holds. The bounds are those of kompas.directory.confirming.Period.
create table directory.confirming_periods (
    single        boolean primary key default true check (single),
    every_days    smallint not null check (every_days between 90 and 1095),
    settle_days   smallint not null check (settle_days between 0 and 60),
    remind_days   smallint not null check (remind_days between 7 and 90),
    reminders     smallint not null check (reminders between 0 and 5),
    unlist_days   smallint not null check (unlist_days between 14 and 365),
    mails_a_night smallint not null check (mails_a_night between 1 and 5000),
    link_days     smallint not null check (link_days between 30 and 730)
);
