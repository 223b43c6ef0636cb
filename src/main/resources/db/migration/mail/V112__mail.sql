create schema mail;

-- Every mail there is to send, was sent or would have been. Purpose: sending it once, and showing what was sent.
-- Retention: the letter (plain, html) goes the moment it is sent, for its links open doors; 30 days after it was posted nothing of
-- any letter is left, its subject included; 400 days after, the row goes and with it address, name and person. Unsubscribing by
-- the link in a mail works as long as its row is there.
create table mail.message (
    id               uuid primary key,
    kind             text not null check (kind ~ '^[a-z]+(\.[a-z-]+)+$'),   -- also the message that names it: directory.mail.confirmation
    optional         boolean not null,          -- a reader may unsubscribe from it
    email            text not null,
    name             text not null,
    language         text not null,
    person           uuid,                      -- the account, when there is one
    about_kind       text,
    about            uuid,
    once_key         text unique,               -- what must never be said twice: directory.confirmation:<id>:2026
    message_id       text not null,             -- the same at every try, so that a receiver can tell a second copy
    unsubscribe_token text,                     -- gone with the letter
    unsubscribe_hash bytea unique,              -- SHA-256 of it
    subject          text,
    plain            text,
    html             text,
    state            text not null check (state in ('queued', 'sending', 'sent', 'failed', 'set_aside', 'unwanted', 'kept')),
    attempts         int not null default 0,
    next_attempt_at  timestamptz,
    claimed_by       uuid,                      -- the process that is sending it
    claimed_at       timestamptz,
    problem          text,                      -- what the mail server said last, without the address
    posted_at        timestamptz not null default now(),
    sent_at          timestamptz,
    check ((next_attempt_at is not null) = (state = 'queued')),
    check ((claimed_at is not null) = (state = 'sending')),
    check ((about is null) = (about_kind is null))
);
-- Somebody waits for a sign-in link; nobody for a digest.
create index message_due on mail.message (optional, next_attempt_at) where state = 'queued';
create index message_sending on mail.message (claimed_at) where state = 'sending';
create index message_email on mail.message (lower(email), id);
create index message_posted on mail.message (posted_at);

-- Addresses that took no mail; nothing optional is sent there until one arrives or staff take it back. Retention: until
-- then, or 400 days.
create table mail.set_aside (
    email  text primary key check (email = lower(email)),
    reason text not null,
    since  timestamptz not null default now()
);

-- Who wants no more mails of a kind. Retention: as long as it holds, for it is the reader's own wish.
create table mail.unsubscribed (
    email text not null check (email = lower(email)),
    kind  text not null,
    since timestamptz not null default now(),
    primary key (email, kind)
);
