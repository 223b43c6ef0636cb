-- What came of phoning an organisation. Personal: note, by_person (staff only); rows go after two years.
create table directory.call (
    id              uuid primary key default uuidv7(),
    organisation_id uuid not null references directory.organisation on delete cascade,
    called_on       date not null,
    outcome         text not null check (outcome in ('confirmed', 'no_answer', 'wrong_number', 'closed', 'unwanted')),
    next_on         date,               -- sleeps until this day
    note            text check (note ~ '\S' and length(note) <= 500),
    by_person       uuid references accounts.person on delete set null
);
create index call_organisation on directory.call (organisation_id, id desc);
create index call_day on directory.call (called_on);
create index call_person on directory.call (by_person) where by_person is not null;
