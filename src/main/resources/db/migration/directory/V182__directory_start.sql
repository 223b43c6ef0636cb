-- What somebody who starts a region has said is done, beyond what the data tell by themselves. Goes with the account.
create table directory.start_step (
    person_id uuid not null references accounts.person on delete cascade,
    step      text not null check (step in ('register', 'own_list', 'duplicates', 'calls')),
    done_at   timestamptz not null default now(),
    primary key (person_id, step)
);
