-- Each organisation as it is compared with others: made from it, never edited, made again when it changed.
create table directory.likeness (
    organisation_id uuid primary key references directory.organisation on delete cascade,
    number          integer generated always as identity unique,  -- shorter than an id, for the many pairs of a full run
    form            text not null,        -- names, place and ways to reach, made comparable; phones and mail as hashes
    words           text[] not null,      -- of its names
    keys            bigint[] not null,    -- hashes of what it must have in common with another to be compared with it
    rules           smallint not null,    -- version of the rules it was made by
    read_at         timestamptz not null  -- the organisation's changed_at then
);
create index likeness_keys on directory.likeness using gin (keys);

-- Who bears a key, at most so many; a limit would else lure the planner into reading the whole table.
create function directory.bearing(wanted bigint, most integer) returns setof uuid
    language sql stable set enable_seqscan = off as $$
    select organisation_id from directory.likeness where keys @> array[wanted] limit most
$$;

create index organisation_touched on directory.organisation (changed_at);

-- Words that stand in more than a few names, so that sharing them says little.
create table directory.common_word (
    word  text primary key,
    names integer not null check (names > 0)
);

-- Two that may be one. Merged pairs leave this table: one of them is gone, and directory.merge remembers.
create table directory.duplicate_pair (
    one_id     uuid not null references directory.organisation on delete cascade,
    other_id   uuid not null references directory.organisation on delete cascade,
    score      real not null check (score between 0 and 1),
    reasons    jsonb not null check (jsonb_typeof(reasons) = 'array'),  -- [{"code":"same_site","value":"zora.bg"}], the strongest first
    state      text not null default 'open' check (state in ('open', 'different')),
    found_at   timestamptz not null default now(),
    decided_at timestamptz,
    decided_by text check (decided_by <> ''),   -- an account's id, or 'system'
    primary key (one_id, other_id),
    check (one_id < other_id),
    check ((state = 'open') = (decided_at is null)),
    check ((decided_at is null) = (decided_by is null))
);
create index duplicate_pair_other on directory.duplicate_pair (other_id);
create index duplicate_pair_open on directory.duplicate_pair (score desc, one_id, other_id) where state = 'open';
