-- When somebody was told that the account will be deleted because nobody uses it; emptied by signing in.
alter table accounts.person add column warned_on date;

-- A link that proves anew that whoever asks reads the mailbox: before an account is erased or gets another address.
-- Retention: as of links to sign in.
create table accounts.proof (
    id         uuid primary key default uuidv7(),
    purpose    text not null check (purpose in ('erasure', 'address')),
    person_id  uuid not null references accounts.person on delete cascade,
    email      text not null check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),  -- where the letter went
    language   text not null,
    token_hash bytea not null unique,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
comment on table accounts.proof is 'not in backups';
create index proof_person on accounts.proof (person_id, created_at);
create index proof_email on accounts.proof (lower(email), created_at);

-- Somebody agreed that something of theirs is published. What was agreed to is the text of that version.
-- Retention: three years after it was withdrawn, for it is the proof that it was there.
create table accounts.consent (
    id           uuid primary key default uuidv7(),
    purpose      text not null check (purpose ~ '^[a-z]+(-[a-z]+)*$'),
    about_kind   text not null check (about_kind ~ '^[a-z_]+$'),
    about        uuid not null,
    email        text,                          -- of whoever agreed, where there is one
    name         text,
    phone        text,
    text_version text not null,
    language     text not null,
    how          text not null check (how in ('web', 'paper', 'phone', 'mail', 'counter')),
    given_on     date not null,
    recorded_by  uuid references accounts.person on delete set null,
    recorded_at  timestamptz not null default now(),
    withdrawn_at timestamptz,
    withdrawn_by uuid references accounts.person on delete set null,
    check (email is not null or name is not null or phone is not null),
    check (withdrawn_by is null or withdrawn_at is not null)
);
create index consent_about on accounts.consent (about, withdrawn_at);
create index consent_email on accounts.consent (lower(email)) where email is not null;
