-- Lists brought in through the browser; the id is that of the import run they become. The file itself lies in the installation's
-- folder "imports" under this id. Retention: the file may hold personal data and goes 30 days after its upload (forgotten_at).
create table directory.upload (
    id           uuid primary key,
    file_name    text not null,
    uploaded_by  uuid not null,
    uploaded_at  timestamptz not null default now(),
    profile      text,     -- how the columns are understood, once that is known
    job_id       uuid,     -- the last work done with it
    job_kind     text check (job_kind in ('check', 'import', 'undo')),
    difference   jsonb,    -- what a dry run told
    report       jsonb,    -- what the import told beyond the counts of its run
    forgotten_at timestamptz,
    check ((job_id is null) = (job_kind is null))
);
create index upload_time on directory.upload (uploaded_at desc);
