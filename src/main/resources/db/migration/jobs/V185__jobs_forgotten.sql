-- How much of each kind of personal data the last night deleted; kinds are those of kompas.jobs.Retention.
create table jobs.forgotten (
    kind   text primary key check (kind ~ '^[a-z]+(-[a-z]+)*$'),
    ran_at timestamptz not null,
    count  integer not null check (count >= 0)
);
