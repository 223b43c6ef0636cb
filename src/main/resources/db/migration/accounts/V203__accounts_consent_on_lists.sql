-- A list that was imported may say when somebody agreed to be shown: that is on record like any other consent.
alter table accounts.consent drop constraint consent_how_check;
alter table accounts.consent add constraint consent_how_check check (how in ('web', 'paper', 'phone', 'mail', 'counter', 'list'));

-- For whoever imports: one that stands already for the same person and thing is not entered again.
create function accounts.consent_on_list(purpose text, about_kind text, about uuid, whose jsonb, language text, given_on date)
    returns void language sql as $$
    insert into accounts.consent (purpose, about_kind, about, email, name, phone, text_version, language, how, given_on)
        select $1, $2, $3, $4 ->> 'email', $4 ->> 'name', $4 ->> 'phone', 'list', $5, 'list', $6
        where not exists (
            select from accounts.consent c
            where c.purpose = $1 and c.about = $3 and c.withdrawn_at is null
              and (lower(c.email) = lower($4 ->> 'email') or c.name = $4 ->> 'name'
                   or c.name is null and c.email is null and c.phone = $4 ->> 'phone'))
$$;
