-- What was done to a draft, step by step, so that it can be taken back. Goes when the draft is published or thrown away.
create table surveys.writing_step (
    form_version_id uuid not null references surveys.form_version on delete cascade,
    number          int not null check (number >= 0),      -- 0 is the draft as it was before the first
    token           text not null check (length(token) <= 300),   -- names the press of a button: what is sent twice is done once
    act             text not null check (length(act) between 1 and 40),
    subject         text not null check (length(subject) <= 300),
    workbook        jsonb not null check (jsonb_typeof(workbook) = 'object'),   -- as it was afterwards
    person_id       uuid references accounts.person on delete set null,
    done_at         timestamptz not null,
    undone          boolean not null default false,
    primary key (form_version_id, number),
    unique (form_version_id, token)
);
create index writing_step_person on surveys.writing_step (person_id) where person_id is not null;
