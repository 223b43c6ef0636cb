-- Pairs somebody should look at: both are listed and neither has closed. Pairs leave and come back with their organisations.
create view directory.open_duplicate as
    select p.one_id, p.other_id, p.score, coalesce(a.municipality_id, a.region_id) as one_area,
           coalesce(b.municipality_id, b.region_id) as other_area, a.library_id as one_library, b.library_id as other_library
    from directory.duplicate_pair p
    join directory.organisation a on a.id = p.one_id and a.listing = 'public' and a.status <> 'closed'
    join directory.organisation b on b.id = p.other_id and b.listing = 'public' and b.status <> 'closed'
    where p.state = 'open';

-- Somebody who answers for one of two asks those who answer for both. Goes with the pair, or when it is decided.
create table directory.duplicate_proposal (
    id          uuid primary key default uuidv7(),   -- also what the task is about
    one_id      uuid not null,
    other_id    uuid not null,
    proposed_by uuid references accounts.person on delete set null,
    proposed_at timestamptz not null default now(),
    note        text not null default '' check (length(note) <= 1000),
    unique (one_id, other_id),
    foreign key (one_id, other_id) references directory.duplicate_pair on delete cascade
);

-- Who looked after the dropped one of a merge and looks after the kept one since; undoing it gives that back.
create table directory.merge_person (
    change_set_id uuid not null references directory.merge on delete cascade,
    person_id     uuid not null references accounts.person on delete cascade,
    kept_too      boolean not null,   -- looked after the kept one before
    primary key (change_set_id, person_id)
);
create index merge_person_person on directory.merge_person (person_id);

-- What stood in tables of its own about the dropped one and stands with the kept one since, to be given back: claims, for instance.
create table directory.merge_row (
    change_set_id uuid not null references directory.change_set,
    kind          text not null check (kind ~ '^[a-z]+(_[a-z]+)*$'),   -- the table
    row_id        uuid not null,
    primary key (change_set_id, kind, row_id)
);
