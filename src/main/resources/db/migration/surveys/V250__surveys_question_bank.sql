-- A question one library keeps for all who write questionnaires, as a small workbook of its own.
create table surveys.kept_question (
    id         uuid primary key default uuidv7(),
    library_id uuid references libraries.library on delete set null,   -- whose it is; none: the network's
    theme      text not null check (theme ~ '^[a-z]+$'),
    workbook   jsonb not null check (jsonb_typeof(workbook) = 'object'),
    kept_by    uuid references accounts.person on delete set null,
    kept_at    timestamptz not null default now()
);
create index kept_question_latest on surveys.kept_question (kept_at desc, id);
create index kept_question_library on surveys.kept_question (library_id) where library_id is not null;
create index kept_question_person on surveys.kept_question (kept_by) where kept_by is not null;
