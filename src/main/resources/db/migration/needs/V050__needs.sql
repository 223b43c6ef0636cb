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
