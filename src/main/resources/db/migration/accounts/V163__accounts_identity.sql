-- Somebody as an identity provider knows them. The provider's number for them never changes, their address may: so whoever
-- came once is known by the number. Personal columns: subject; kept while the account is, gone with it.
create table accounts.identity (
    id           uuid primary key default uuidv7(),
    person_id    uuid not null references accounts.person on delete cascade,
    issuer       text not null check (length(issuer) <= 500),
    subject      text not null check (length(subject) between 1 and 255),
    linked_at    timestamptz not null,
    last_used_at timestamptz not null,
    unique (issuer, subject),
    unique (person_id, issuer)
);

create or replace function accounts.forget_ways_in() returns trigger language plpgsql as $$
begin
    delete from accounts.passkey where person_id = new.id;
    delete from accounts.identity where person_id = new.id;
    return null;
end $$;
