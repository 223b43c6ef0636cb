-- What staff write down about an organisation for each other; only staff read it. Personal: written_by, and whoever a text may
-- name. Retention: three years after it was last written; 30 days after it was deleted, or after its organisation is gone.
create table directory.note (
    id              uuid primary key default uuidv7(),
    organisation_id uuid not null,   -- no foreign key: a note follows a merge, and comes back when that is undone
    merged_from     uuid,            -- what it was written about before that was merged into this one
    written_by      uuid references accounts.person on delete set null,
    written_at      timestamptz not null default now(),
    changed_at      timestamptz not null default now(),
    text            text not null check (text ~ '\S' and length(text) <= 4000),
    deleted_at      timestamptz
);
create index note_organisation on directory.note (organisation_id, id desc);
create index note_author on directory.note (written_by) where written_by is not null;
create index note_age on directory.note (changed_at);

create function directory.notes_follow() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        update directory.note set organisation_id = new.kept_id, merged_from = new.dropped_id where organisation_id = new.dropped_id;
    else
        update directory.note set organisation_id = new.dropped_id, merged_from = null
            where organisation_id = new.kept_id and merged_from = new.dropped_id;
    end if;
    return null;
end $$;

create trigger notes_follow after insert on directory.merge
    for each row execute function directory.notes_follow();
create trigger notes_return after update of undone_by on directory.merge
    for each row when (old.undone_by is null and new.undone_by is not null) execute function directory.notes_follow();

-- A way of looking at one's list that somebody gave a name. Goes with its owner's account; 30 days after it was deleted.
create table directory.saved_filter (
    id         uuid primary key default uuidv7(),
    owner_id   uuid not null references accounts.person on delete cascade,
    shared     boolean not null default false,
    library_id uuid references libraries.library on delete cascade,  -- whom it is shared with; empty for the network's administrators
    name       text not null check (name ~ '\S' and length(name) <= 80),
    query      text not null check (length(query) <= 4000),          -- as in the address of the list
    deleted_at timestamptz,
    check (shared or library_id is null)
);
create index saved_filter_owner on directory.saved_filter (owner_id);
create index saved_filter_shared on directory.saved_filter (library_id) where shared;

-- Many organisations changed at once. What changed of each stands in the change set of the same id.
create table directory.bulk_edit (
    id          uuid primary key,
    act         text not null check (act ~ '^[a-z]+(_[a-z]+)*$'),
    value       text not null default '',
    made_by     uuid not null,                  -- as change sets name who did it
    made_at     timestamptz not null default now(),
    chosen      integer not null,
    job_id      uuid,                           -- the last work done with it, when there were many
    finished_at timestamptz,
    changed     integer not null default 0,
    undone_by   uuid unique,                         -- the change set that took it back
    undone_at   timestamptz,
    check ((undone_by is null) <= (undone_at is null))
);
create index bulk_edit_maker on directory.bulk_edit (made_by, made_at desc);

-- What was chosen, frozen when it was chosen, and how far each is. Gone 90 days later, and with it the way back.
create table directory.bulk_item (
    bulk_id         uuid not null references directory.bulk_edit on delete cascade,
    organisation_id uuid not null,
    state           text not null default 'waiting' check (state in ('waiting', 'same', 'changed', 'restored', 'left')),
    primary key (bulk_id, organisation_id)
);
create index bulk_item_work on directory.bulk_item (bulk_id, state, organisation_id);

-- For staff, public or not.
create index organisation_looked_after on directory.organisation (municipality_id);
create index organisation_of_region on directory.organisation (region_id) where region_id is not null;
