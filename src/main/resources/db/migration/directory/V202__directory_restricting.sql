-- A contact whose data are kept but used for nothing, at their own wish (article 18 of Regulation (EU) 2016/679): out of the
-- organisation, where it would be shown, mailed, exported and compared, and here until the restriction ends. Personal: contact.
create table directory.restricted_contact (
    id              uuid primary key default uuidv7(),
    organisation_id uuid not null references directory.organisation on delete cascade,
    contact         jsonb not null check (jsonb_typeof(contact) = 'object'),  -- the row as it stood
    restricted_on   date not null,
    restricted_by   uuid references accounts.person on delete set null,
    lifts_on        date                                                      -- it was told that the restriction ends then
);
create index restricted_contact_organisation on directory.restricted_contact (organisation_id);
create index restricted_contact_lifts on directory.restricted_contact (lifts_on) where lifts_on is not null;

-- No way of writing brings a restricted contact back: no import, no undo, no merge, nobody's form.
create function directory.keep_restricted() returns trigger language plpgsql as $$
begin
    if exists (select from directory.restricted_contact r
               where r.organisation_id = new.organisation_id and directory.same_contact(r.contact, to_jsonb(new))) then
        return null;
    end if;
    return new;
end $$;

create trigger keep_restricted before insert or update of organisation_id, name, email, phone on directory.contact
    for each row execute function directory.keep_restricted();

-- What was recorded of an organisation, without the contacts that are restricted now.
create function directory.unrestricted(organisation uuid, personal jsonb) returns jsonb
    language plpgsql stable as $$
declare
    kept jsonb;
begin
    for kept in select contact from directory.restricted_contact where organisation_id = organisation loop
        personal := directory.without_contact(personal, kept);
    end loop;
    return personal;
end $$;

create function directory.tell_of_contacts(of_organisation uuid) returns void
    language sql as $$
    update directory.organisation set changed_at = now() where id = of_organisation;
    insert into search.pending (kind, id) values ('organisation', of_organisation);
    select shared.touch('directory')
$$;

create function directory.restrict_contact(organisation uuid, said jsonb, by_person uuid, today date) returns integer
    language plpgsql as $$
declare
    moved integer;
begin
    with gone as (
        delete from directory.contact c
        where c.organisation_id = organisation and directory.same_contact(to_jsonb(c), said) returning c.*)
    insert into directory.restricted_contact (organisation_id, contact, restricted_on, restricted_by)
        select gone.organisation_id, to_jsonb(gone) - 'organisation_id', today, by_person from gone;
    get diagnostics moved = row_count;
    perform directory.tell_of_contacts(organisation);
    return moved;
end $$;

-- Puts those back whose day has come.
create function directory.lift_restrictions(today date) returns integer
    language plpgsql as $$
declare
    lifted integer := 0;
    one    record;
begin
    for one in delete from directory.restricted_contact where lifts_on <= today returning organisation_id, contact loop
        insert into directory.contact
            select * from jsonb_populate_record(null::directory.contact,
                one.contact || jsonb_build_object('organisation_id', one.organisation_id))
            on conflict do nothing;
        perform directory.tell_of_contacts(one.organisation_id);
        lifted := lifted + 1;
    end loop;
    return lifted;
end $$;

create or replace view directory.known_contact as
    select organisation_id, jsonb_strip_nulls(jsonb_build_object('name', name, 'role', role, 'email', email, 'phone', phone)) as contact,
           true as stands, false as restricted
    from directory.contact
    union all
    select organisation_id, jsonb_strip_nulls(jsonb_build_object('name', contact -> 'name', 'role', contact -> 'role',
           'email', contact -> 'email', 'phone', contact -> 'phone')), false, true
    from directory.restricted_contact
    union all
    select p.organisation_id, jsonb_strip_nulls(jsonb_build_object('name', c.each -> 'name', 'role', c.each -> 'role',
           'email', c.each -> 'email', 'phone', c.each -> 'phone')), false, false
    from directory.change_personal p
    cross join lateral (values (p.before -> 'contacts'), (p.after -> 'contacts'), (p.before -> 'contact_rows'),
                               (p.after -> 'contact_rows')) lists(list)
    cross join lateral jsonb_array_elements(case when jsonb_typeof(list) = 'array' then list else '[]' end) as c(each)
    union all
    select organisation_id, jsonb_build_object('name', said_by), false, false from directory.confirmation where said_by is not null;

-- Erasing reaches what is restricted as well.
create function directory.erase_restricted() returns trigger language plpgsql as $$
begin
    delete from directory.restricted_contact r
        where r.organisation_id = new.organisation_id
          and directory.comparable(new.kind, r.contact ->> new.kind) <> ''
          and new.mark = directory.erased_mark(new.kind, r.contact ->> new.kind, new.mark)
          and (new.kind <> 'phone' or r.contact ->> 'name' is null);
    return null;
end $$;

create trigger erase_restricted after insert on directory.erased_contact
    for each row execute function directory.erase_restricted();
