-- What organisations want of us: not to be listed, not to be written to or phoned. It outlives their page and every later import.
create table directory.wish (
    id              uuid primary key default uuidv7(),
    organisation_id uuid not null,                  -- may be forgotten already, hence no foreign key
    kind            text not null check (kind in ('unlisted', 'uncontacted')),
    origin          text not null check (origin in ('organisation', 'library', 'report')),  -- whose wish or decision it is
    area_id         uuid references places.area,    -- whose library may lift it when the organisation itself is forgotten
    set_by          uuid references accounts.person on delete set null,
    since           date not null,
    merged_from     uuid,                           -- came with this one when two became one
    listed_before   boolean,                        -- whether the kept one was public then
    forgotten_on    date,                           -- since then nothing is left of the organisation but its marks
    unique nulls not distinct (organisation_id, kind, merged_from),
    check ((merged_from is null) = (listed_before is null)),
    check (forgotten_on is null or kind = 'unlisted')
);
create index wish_area on directory.wish (area_id) where forgotten_on is not null;

-- By what one that wants not to be listed is recognised in an import: keyed hashes, from which nobody reads a name or a number.
create table directory.wish_mark (
    organisation_id uuid not null,
    kind            text not null check (kind in ('identifier', 'record', 'settlement', 'municipality', 'area')),
    mark            text not null check (mark ~ '^[0-9a-f]{32}$'),
    qualifier       text check (qualifier <> ''),   -- of an identifier its scheme, of a name the legal form
    primary key (organisation_id, kind, mark)
);
create index wish_mark_mark on directory.wish_mark (mark);

-- The key of these hashes, another one in every installation; it goes along in its backups.
create table directory.wish_key (
    key bytea not null check (length(key) = 32)
);
create unique index wish_key_once on directory.wish_key ((true));
insert into directory.wish_key values (public.gen_random_bytes(32));
comment on table directory.wish_key is 'filled at start';

-- Whom nobody writes to or phones: those that want it so, and those that want not even to be listed.
create view directory.uncontacted as
    select distinct organisation_id from directory.wish;

-- No way of writing can list one that wants not to be.
create function directory.keep_wish() returns trigger language plpgsql as $$
begin
    if exists (select from directory.wish where organisation_id = new.id and kind = 'unlisted') then
        new.listing := 'unlisted';
    end if;
    return new;
end $$;

create trigger keep_wish_added before insert on directory.organisation
    for each row when (new.listing = 'public') execute function directory.keep_wish();
create trigger keep_wish_changed before update of listing on directory.organisation
    for each row when (new.listing = 'public') execute function directory.keep_wish();

create function directory.heed_wish() returns trigger language plpgsql as $$
begin
    update directory.organisation set listing = 'unlisted', changed_at = now()
        where id = new.organisation_id and listing = 'public';
    return new;
end $$;

create trigger heed_wish after insert on directory.wish
    for each row when (new.kind = 'unlisted') execute function directory.heed_wish();

-- Of two that become one the stricter wish counts; when they are parted, each has its own again.
create function directory.merge_wishes() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into directory.wish (organisation_id, kind, origin, area_id, set_by, since, merged_from, listed_before)
            select distinct on (w.kind) new.kept_id, w.kind, w.origin, w.area_id, w.set_by, w.since, new.dropped_id, o.listing = 'public'
            from directory.wish w join directory.organisation o on o.id = new.kept_id
            where w.organisation_id = new.dropped_id order by w.kind, w.id
            on conflict do nothing;
        return new;
    end if;
    with parted as (
        delete from directory.wish where organisation_id = new.kept_id and merged_from = new.dropped_id returning *)
    update directory.organisation o set listing = 'public', changed_at = now()
        from parted p where o.id = new.kept_id and p.kind = 'unlisted' and p.listed_before
          and not exists (select from directory.wish w
                          where w.organisation_id = new.kept_id and w.kind = 'unlisted' and w.id <> p.id);
    return new;
end $$;

create trigger merge_wishes_merged after insert on directory.merge
    for each row execute function directory.merge_wishes();
create trigger merge_wishes_parted after update of undone_by on directory.merge
    for each row when (old.undone_by is null and new.undone_by is not null) execute function directory.merge_wishes();
