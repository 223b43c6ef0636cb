-- Passkeys (W3C Web Authentication): the public half of a key whose private half never leaves its owner's device. Personal
-- columns: name (what the owner calls it), times of use; kept until the owner takes it away, gone with the account.
create table accounts.passkey (
    id            uuid primary key default uuidv7(),
    person_id     uuid not null references accounts.person on delete cascade,
    site          text not null check (site ~ '^[a-z0-9.:-]+$' and length(site) <= 253),  -- the relying party id: it works there and nowhere else
    credential_id bytea not null unique check (length(credential_id) between 1 and 1023),
    public_key    bytea not null,                    -- COSE
    attestation   bytea not null,                    -- what the device said of it when it was made
    sign_count    bigint not null check (sign_count >= 0),
    transports    text[] not null default '{}',
    verified      boolean not null,                  -- the device asked for a finger, a face or a code
    backupable    boolean not null,
    backed_up     boolean not null,
    name          text not null check (name ~ '\S' and length(name) <= 60),
    added_at      timestamptz not null,
    last_used_at  timestamptz,
    suspended_at  timestamptz,                       -- its counter went back, so there may be a copy; signs in nobody since
    check (backupable or not backed_up)
);
create index passkey_person on accounts.passkey (person_id, added_at);

-- What a device was asked to sign, once and for five minutes. Retention: until it is used, else until the next one is made
-- after it ended.
create table accounts.passkey_challenge (
    challenge  bytea primary key check (length(challenge) = 32),
    site       text not null,
    person_id  uuid references accounts.person on delete cascade,  -- who adds a passkey; empty for somebody who signs in
    expires_at timestamptz not null
);
create index passkey_challenge_expires on accounts.passkey_challenge (expires_at);
comment on table accounts.passkey_challenge is 'not in backups';

-- Who was offered a passkey and said not now is not asked again.
alter table accounts.person add column passkey_declined_on date;

-- Whoever is erased signs in no more, by whatever way the row was changed.
create function accounts.forget_ways_in() returns trigger language plpgsql as $$
begin
    delete from accounts.passkey where person_id = new.id;
    return null;
end $$;
create trigger person_erased after update of erased_at on accounts.person
    for each row when (new.erased_at is not null) execute function accounts.forget_ways_in();
