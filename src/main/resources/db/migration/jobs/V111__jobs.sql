create schema jobs;

-- db-scheduler's table, as its documentation has it: what is to run when, and who runs it.
create table jobs.scheduled_task (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_task_due on jobs.scheduled_task (execution_time);
create index scheduled_task_heartbeat on jobs.scheduled_task (last_heartbeat);

-- Long work somebody started: how far it is and what came of it. Retention: 90 days after it ended the row goes, because the
-- parameters and started_by may lead to a person; what must last is told by the module that did the work.
create table jobs.job (
    id                uuid primary key,
    kind              text not null check (kind ~ '^[a-z]+(\.[a-z-]+)+$'),   -- directory.import
    parameters        jsonb not null default '{}' check (jsonb_typeof(parameters) = 'object'),
    state             text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
    done              bigint not null default 0,
    of                bigint not null default 0,       -- 0 while that is not known
    report            jsonb not null default '{}' check (jsonb_typeof(report) = 'object'),
    failure           text,                            -- message key
    failure_words     jsonb not null default '{}' check (jsonb_typeof(failure_words) = 'object'),
    cancel_requested  boolean not null default false,
    tries             int not null default 0,          -- starts that ended neither well nor badly: the process died
    started_by        uuid,
    started_at        timestamptz not null default now(),
    finished_at       timestamptz,
    check ((finished_at is not null) = (state in ('done', 'failed', 'cancelled'))),
    check ((failure is not null) = (state = 'failed'))
);
create index job_kind on jobs.job (kind, id);
create index job_finished on jobs.job (finished_at) where finished_at is not null;

-- Where a job goes on after a crash. A table of its own: it is written in the transaction that did the work, and must not
-- lock the row whose progress is told meanwhile.
create table jobs.resume_point (
    job_id uuid primary key references jobs.job on delete cascade,
    point  jsonb not null check (jsonb_typeof(point) = 'object')
);

-- What the night did: one row for each piece of nightly work there ever was.
create table jobs.night (
    code       text primary key,
    began_at   timestamptz not null,
    ended_at   timestamptz,
    report     text,             -- one line, in English, for whoever runs the installation; names nobody
    failed     boolean not null default false,
    succeeded_at timestamptz
);
