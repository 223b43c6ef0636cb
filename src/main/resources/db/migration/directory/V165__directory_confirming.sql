-- Organisations that were asked whether their page is still right, until they say so. Nothing personal.
create table directory.asked (
    organisation_id uuid primary key references directory.organisation on delete cascade,
    way             text not null check (way in ('mail', 'letter', 'none')),   -- none: no mailbox of theirs takes this mail
    asked_on        date not null,
    times           smallint not null default 1 check (times > 0),
    last_on         date not null,      -- of the latest mail or letter
    silent_on       date,               -- given up waiting: the page says so, and somebody phones
    postponed_until date,               -- not taken off the lists before this day
    unlisted_on     date,               -- taken off the lists for want of an answer, and for nothing else
    check (last_on >= asked_on),
    check (unlisted_on is null or silent_on is not null)
);

-- What lets somebody say yes without an account: a link in a mail or a QR code, or the code typed from a letter. Only hashes.
-- Personal: email, person. Rows go 30 days after they ended.
create table directory.confirm_link (
    link_hash       bytea primary key,
    code_hash       bytea unique,       -- of the code on a letter, made slow to guess
    organisation_id uuid not null references directory.organisation on delete cascade,
    way             text not null check (way in ('mail', 'letter')),
    email           text,               -- the mailbox it went to
    person_id       uuid references accounts.person on delete cascade,
    made_on         date not null,
    expires_on      date not null check (expires_on >= made_on),
    check ((way = 'mail') = (email is not null))
);
create index confirm_link_organisation on directory.confirm_link (organisation_id);
create index confirm_link_expires on directory.confirm_link (expires_on);
create index confirm_link_email on directory.confirm_link (lower(email));

-- Every time somebody said that a whole page is right. Personal: by_person, said_by (staff only); both go after two years.
create table directory.confirmation (
    id              uuid primary key default uuidv7(),
    organisation_id uuid not null references directory.organisation on delete cascade,
    confirmed_on    date not null,
    way             text not null check (way in ('mail', 'letter', 'phone', 'page')),
    by_person       uuid references accounts.person on delete set null,
    said_by         text check (said_by ~ '\S' and length(said_by) <= 120)
);
create index confirmation_organisation on directory.confirmation (organisation_id, id desc);
create index confirmation_person on directory.confirmation (by_person) where by_person is not null;

-- What the public may know of it.
create view directory.public_confirmation as
    select id, organisation_id, confirmed_on, way from directory.confirmation;
create view directory.public_silence as
    select organisation_id, silent_on from directory.asked where silent_on is not null;
