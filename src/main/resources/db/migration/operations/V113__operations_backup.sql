create schema operations;

-- Every backup that was tried, by the clock or by hand: the desk and the doctor ask when the last good one was.
create table operations.backup (
    id          uuid primary key default uuidv7(),
    started_at  timestamptz not null,
    finished_at timestamptz,             -- empty while it runs, and when the process died meanwhile
    file        text not null,
    bytes       bigint,
    rows        bigint,
    failure     text,                    -- why there is no such file
    check (finished_at is not null or (bytes is null and rows is null and failure is null)),
    check (finished_at is null or (failure is null) = (bytes is not null))
);
create index backup_started on operations.backup (started_at);

-- What backup and restore must know of a table stands in the comment of the table or of its schema:
--   'not in backups'   made from other data, or of no use elsewhere; empty after a restore
--   'filled at start'  has rows before anybody has entered anything; does not make an installation one that is in use
comment on table operations.backup is 'not in backups';
comment on schema search is 'not in backups';
comment on schema places is 'filled at start';
comment on table shared.data_version is 'filled at start';
comment on table jobs.scheduled_task is 'filled at start';
comment on table jobs.night is 'filled at start';
comment on table directory.day is 'filled at start';
