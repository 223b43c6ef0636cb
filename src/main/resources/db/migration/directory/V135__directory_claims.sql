-- Somebody says that a listed organisation is theirs: by a link to the mail address on file, or by words a librarian judges.
-- Personal: person, address, proof; rows go 30 days after the answer.
create table directory.claim (
    id              uuid primary key default uuidv7(),
    organisation_id uuid not null references directory.organisation on delete cascade,
    state           text not null check (state in ('sent', 'waiting', 'accepted', 'declined')),
    language        text not null,
    person          text not null,
    address         text not null,      -- who becomes its contact: the address on file, or the one that was written
    proof           text not null default '' check (length(proof) <= 4000),
    letter_hash     bytea unique,       -- of the link to the address on file
    promised_on     date,
    decided_by      uuid references accounts.person on delete set null,
    created_at      timestamptz not null default now(),
    changed_at      timestamptz not null default now(),
    check ((state = 'sent') <= (letter_hash is not null)),
    check (state <> 'waiting' or promised_on is not null)
);
create unique index claim_once on directory.claim (organisation_id, lower(address)) where state = 'waiting';
create index claim_changed on directory.claim (changed_at) where state <> 'waiting';
