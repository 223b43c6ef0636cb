-- Whether anybody may answer by the address of the survey, or only those who were asked with a code.
alter table surveys.survey add column open_link boolean not null default true;

-- Answers on their way: a form somebody fills in on the web. Its key is the code they were asked with, or a secret of its own.
create table surveys.answer_sheet (
    id              uuid primary key,
    survey_id       uuid not null references surveys.survey on delete cascade,
    form_version_id uuid not null references surveys.form_version,
    invitation_id   uuid unique references surveys.invitation on delete cascade,
    secret          bytea unique check (length(secret) = 32),   -- its hash
    instance_id     text not null unique check (length(instance_id) between 1 and 200),
    replaces        text check (length(replaces) between 1 and 200),
    content         bytea not null,                             -- the XML so far
    page            text not null default '' check (length(page) <= 2000),
    sent            boolean not null default false,
    response_id     uuid references surveys.response on delete cascade,
    begun_at        timestamptz not null default now(),
    changed_at      timestamptz not null default now(),
    check (num_nonnulls(invitation_id, secret) = 1),
    check (not sent or response_id is not null)
);
create index answer_sheet_survey on surveys.answer_sheet (survey_id);
create index answer_sheet_version on surveys.answer_sheet (form_version_id);
create index answer_sheet_response on surveys.answer_sheet (response_id);
create index answer_sheet_changed_at on surveys.answer_sheet (changed_at);

-- A picture or another file that answers a question of a sheet.
create table surveys.answer_file (
    sheet_id   uuid not null references surveys.answer_sheet on delete cascade,
    name       text not null check (length(name) between 1 and 255),
    media_type text not null check (length(media_type) <= 120),
    file_id    uuid not null references files.file,
    primary key (sheet_id, name)
);
create index answer_file_file on surveys.answer_file (file_id);
