-- What an erased contact was called and reached by, so that a later import of the same row does not bring it back. Each mark is
-- slow to make (bcrypt), so that the table alone tells nobody a name or a number. Retention: as long as the source may be read again.
create table directory.erased_contact (
    id              uuid primary key default uuidv7(),
    organisation_id uuid not null,                                        -- which may be gone since
    source_id       uuid references directory.source on delete cascade,  -- of a row it came from
    record_key      text,
    kind            text not null check (kind in ('name', 'email', 'phone')),
    mark            text not null,
    erased_at       timestamptz not null default now(),
    check ((source_id is null) = (record_key is null))
);
create index erased_contact_organisation on directory.erased_contact (organisation_id);
create index erased_contact_record on directory.erased_contact (source_id, record_key) where source_id is not null;

-- However it is written: +359 888 12 34 56 and 0888/123456 are one number.
create function directory.comparable(kind text, value text) returns text
    language sql immutable parallel safe as $$
    select case kind when 'phone' then right(regexp_replace(value, '\D', '', 'g'), 8)
           else lower(regexp_replace(btrim(value), '\s+', ' ', 'g')) end
$$;

create function directory.erased_mark(kind text, value text, salt text) returns text
    language sql immutable parallel safe as $$
    select public.crypt(encode(sha256(convert_to(directory.comparable(kind, value), 'UTF8')), 'hex'), salt)
$$;

-- Whether two contacts of one organisation are the same person: by name or address; by number where no name says otherwise.
create function directory.same_contact(one jsonb, other jsonb) returns boolean
    language sql immutable parallel safe as $$
    select coalesce(directory.comparable('email', one ->> 'email') = directory.comparable('email', other ->> 'email'), false)
        or coalesce(directory.comparable('name', one ->> 'name') = directory.comparable('name', other ->> 'name'), false)
        or (one ->> 'name' is null
            and coalesce(directory.comparable('phone', one ->> 'phone') = directory.comparable('phone', other ->> 'phone'), false))
$$;

create function directory.was_erased(organisation uuid, source uuid, record text, contact jsonb) returns boolean
    language sql stable parallel safe as $$
    select exists (
        select from directory.erased_contact e
        where (e.organisation_id = organisation or (e.source_id = source and e.record_key = record))
          and (e.kind <> 'phone' or contact ->> 'name' is null)
          and contact ->> e.kind is not null
          and e.mark = directory.erased_mark(e.kind, contact ->> e.kind, e.mark))
$$;

create function directory.without_contact(personal jsonb, contact jsonb) returns jsonb
    language sql immutable parallel safe as $$
    select jsonb_object_agg(list.key, case when jsonb_typeof(list.value) <> 'array' then list.value else (
        select coalesce(jsonb_agg(each order by position), '[]')
        from jsonb_array_elements(list.value) with ordinality as e(each, position)
        where not directory.same_contact(each, contact)) end)
    from jsonb_each(personal) list
$$;

-- Every contact of every organisation, as it stands and as it stood.
create view directory.known_contact as
    select organisation_id, jsonb_strip_nulls(jsonb_build_object('name', name, 'role', role, 'email', email, 'phone', phone)) as contact,
           true as stands
    from directory.contact
    union all
    select p.organisation_id, jsonb_strip_nulls(jsonb_build_object('name', c.each -> 'name', 'role', c.each -> 'role',
           'email', c.each -> 'email', 'phone', c.each -> 'phone')), false
    from directory.change_personal p
    cross join lateral (values (p.before -> 'contacts'), (p.after -> 'contacts'), (p.before -> 'contact_rows'),
                               (p.after -> 'contact_rows')) lists(list)
    cross join lateral jsonb_array_elements(case when jsonb_typeof(list) = 'array' then list else '[]' end) as c(each)
    union all
    select organisation_id, jsonb_build_object('name', said_by), false from directory.confirmation where said_by is not null;

-- Takes a contact out of an organisation and out of all that was recorded of it, of what was merged into it too, so that
-- taking a change, an import or a merge back does not bring it back, nor reading the source again.
create function directory.erase_contact(organisation uuid, contact jsonb) returns integer
    language plpgsql as $$
declare
    related uuid[];
    gone    integer;
begin
    with recursive together as (
        select organisation as id
        union
        select case when m.kept_id = t.id then m.dropped_id else m.kept_id end
        from directory.merge m join together t on t.id in (m.kept_id, m.dropped_id))
    select array_agg(id) into related from together;
    insert into directory.erased_contact (organisation_id, source_id, record_key, kind, mark)
        select r.id, s.source_id, s.record_key, k.kind,
               directory.erased_mark(k.kind, contact ->> k.kind, public.gen_salt('bf', 7))
        from unnest(related) r(id)
        left join directory.source_record s on s.organisation_id = r.id
        cross join unnest(array['name', 'email', 'phone']) k(kind)
        where directory.comparable(k.kind, contact ->> k.kind) <> '';
    update directory.change_personal p
        set before = directory.without_contact(p.before, contact), after = directory.without_contact(p.after, contact)
        where p.organisation_id = any(related);
    update directory.confirmation set said_by = null
        where organisation_id = any(related)
          and directory.comparable('name', said_by) = directory.comparable('name', contact ->> 'name');
    delete from directory.contact c
        where c.organisation_id = any(related) and directory.same_contact(to_jsonb(c), contact);
    get diagnostics gone = row_count;
    update directory.organisation set changed_at = now() where id = any(related);
    insert into search.pending (kind, id) select 'organisation', id from unnest(related) r(id);
    perform shared.touch('directory');
    return gone;
end $$;
