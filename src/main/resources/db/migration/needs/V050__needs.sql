create schema needs;

-- A need or an offer of anyone: an organisation, an initiative. The owner lives in another module, hence no foreign key.
create table needs.need (
    id         uuid primary key default uuidv7(),
    owner_kind text not null check (owner_kind in ('organisation', 'initiative')),
    owner_id   uuid not null,
    direction  text not null check (direction in ('need', 'offer')),
    kind       text not null check (kind in ('training', 'space', 'volunteers', 'equipment', 'funding', 'partners', 'visibility', 'expertise')),
    text       shared.localized,
    since      date not null default current_date,
    until      date,
    check (until is null or until >= since)
);
create index need_owner on needs.need (owner_id, direction);
create unique index need_once on needs.need (owner_id, direction, kind, coalesce(md5(text::text), ''));
create index need_latest on needs.need (owner_kind, direction, kind, since desc, id desc);

-- For merging in bulk: everything an owner states, in an order that compares; and saying it anew.
create function needs.stated(kind text, owner uuid) returns jsonb
    language sql stable as $$
    select coalesce(jsonb_agg(said order by said), '[]')
    from (select jsonb_strip_nulls(jsonb_build_object('direction', direction, 'kind', n.kind, 'text', text, 'until', until)) as said
          from needs.need n where owner_kind = stated.kind and owner_id = owner) needs
$$;

create function needs.restate(kind text, owner uuid, said jsonb) returns void
    language sql as $$
    delete from needs.need where owner_kind = restate.kind and owner_id = owner;
    insert into needs.need (owner_kind, owner_id, direction, kind, text, since, until)
        select restate.kind, owner, n.direction, n.kind, n.text, coalesce(n.since, current_date), n.until
        from jsonb_to_recordset(said) as n(direction text, kind text, text jsonb, since date, until date)
        on conflict do nothing;
$$;
