-- The organisation of the month on a library's screen, where its library chose one; else they take turns by lot.
create table events.screen_choice (
    library_id      uuid not null references libraries.library on delete cascade,
    month           date not null check (extract(day from month) = 1),
    organisation_id uuid not null references directory.organisation on delete cascade,
    primary key (library_id, month)
);
create index screen_choice_organisation on events.screen_choice (organisation_id);
