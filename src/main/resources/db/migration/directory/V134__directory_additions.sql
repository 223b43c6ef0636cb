-- An organisation somebody adds: written in pieces, confirmed from a mailbox, decided by the library that answers for its place.
-- The links are here as hashes only. Personal: "answers" (person, address); rows go 30 days after nothing more happens to them.
create table directory.addition (
    id              uuid primary key default uuidv7(),
    state           text not null default 'draft' check (state in ('draft', 'sent', 'waiting', 'asked', 'approved', 'declined')),
    language        text not null,
    answers         jsonb not null,                 -- what was typed, by field
    municipality_id uuid references places.area,    -- known once it was sent
    draft_hash      bytea not null unique,          -- of the link under which it is written
    letter_hash     bytea unique,                   -- of the link that confirms it
    promised_on     date,
    reason          text check (length(reason) <= 4000),   -- what was asked back, or why it was declined
    organisation_id uuid,                           -- what it became
    decided_by      uuid references accounts.person on delete set null,
    created_at      timestamptz not null default now(),
    changed_at      timestamptz not null default now(),
    check (state in ('draft', 'sent') or municipality_id is not null),
    check (state <> 'waiting' or promised_on is not null),
    check ((state = 'approved') = (organisation_id is not null))
);
create index addition_waiting on directory.addition (promised_on, id) where state = 'waiting';
create index addition_changed on directory.addition (changed_at) where state <> 'waiting';
