-- Somebody used a right over their own data (articles 15 to 21 of Regulation (EU) 2016/679): what was asked, until when it is
-- answered, and how it was. Personal: name, reach, words, answer. Retention: three years after the answer.
create table accounts.data_request (
    id               uuid primary key,
    kind             text not null check (kind in ('access', 'correct', 'restrict', 'object', 'erase')),
    how              text not null check (how in ('web', 'paper', 'phone', 'mail', 'counter')),
    asked_on         date not null,
    due_on           date not null check (due_on > asked_on),
    person_id        uuid references accounts.person on delete set null,    -- of whoever was signed in
    name             text check (length(name) between 1 and 120),
    reach            text check (length(reach) between 1 and 254),           -- where the answer goes
    language         text not null,
    words            text not null default '' check (length(words) <= 4000),
    extended_on      date,
    extended_because text check (length(extended_because) between 1 and 4000),
    outcome          text check (outcome in ('done', 'partly', 'refused', 'withdrawn')),
    answer           text check (length(answer) <= 4000),
    answered_on      date,
    entered_by       uuid references accounts.person on delete set null,
    answered_by      uuid references accounts.person on delete set null,
    created_at       timestamptz not null default now(),
    check ((extended_on is null) = (extended_because is null)),
    check ((outcome is null) = (answered_on is null))
);
create index data_request_open on accounts.data_request (due_on, id) where outcome is null;
create index data_request_answered on accounts.data_request (answered_on) where outcome is not null;
create index data_request_person on accounts.data_request (person_id) where person_id is not null;
create index data_request_reach on accounts.data_request (lower(reach)) where reach is not null;
