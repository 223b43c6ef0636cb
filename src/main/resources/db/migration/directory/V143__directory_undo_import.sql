-- What an import changed also tells where each fact came from before, so that taking it back gives that back too.
alter table directory.change add column provenance jsonb;

-- An import that was taken back, and what came of it.
alter table directory.import_run
    add column undone_at timestamptz,
    add column removed   integer not null default 0,
    add column restored  integer not null default 0,
    add column kept      integer not null default 0;

-- What taking an import back still has to do, and for good what it left as it is, with the reason.
create table directory.undo_step (
    import_run_id   uuid not null references directory.import_run on delete cascade,
    organisation_id uuid not null,
    act             text not null check (act in ('remove', 'restore', 'leave')),
    reason          text check (reason in ('changed', 'people', 'listed', 'parent', 'used')),
    primary key (import_run_id, organisation_id),
    check ((act = 'leave') = (reason is not null))
);
create index undo_step_work on directory.undo_step (import_run_id, act, organisation_id);
create index change_set_import on directory.change_set (import_run_id) where import_run_id is not null;
