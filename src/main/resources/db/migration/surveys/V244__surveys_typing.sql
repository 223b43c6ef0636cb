-- A copy on paper as somebody types it in, or a response as somebody corrects it: what was typed, as it was typed.
create table surveys.paper_entry (
    id              uuid primary key default uuidv7(),
    survey_id       uuid not null references surveys.survey on delete cascade,
    form_version_id uuid not null references surveys.form_version,          -- whose numbers stand on the paper
    invitation_id   uuid references surveys.invitation on delete cascade,   -- whose code the copy carries; none: it was found without
    respondent_id   uuid references surveys.respondent on delete cascade,
    again           boolean not null default false,                         -- another copy with a code that was typed in before
    corrects        boolean not null default false,                         -- a response there is already
    response_id     uuid references surveys.response on delete cascade,     -- what it has become, or corrects
    instance_id     text not null unique check (length(instance_id) between 1 and 200),
    replaces        text check (length(replaces) between 1 and 200),
    typed           jsonb not null default '{}' check (jsonb_typeof(typed) = 'object'),   -- field → what was typed into it
    typed_by        uuid references accounts.person on delete set null,
    begun_at        timestamptz not null default now(),
    changed_at      timestamptz not null default now(),
    sent_at         timestamptz,
    check (response_id is not null or sent_at is null and not corrects)
);
create unique index paper_entry_code on surveys.paper_entry (invitation_id) where not again and not corrects;
create unique index paper_entry_correction on surveys.paper_entry (response_id) where corrects and sent_at is null;
create index paper_entry_typed_by on surveys.paper_entry (typed_by, survey_id, sent_at);
create index paper_entry_survey on surveys.paper_entry (survey_id);
create index paper_entry_version on surveys.paper_entry (form_version_id);
create index paper_entry_respondent on surveys.paper_entry (respondent_id);
create index paper_entry_response on surveys.paper_entry (response_id);
create index paper_entry_changed_at on surveys.paper_entry (changed_at);

-- By whose hand an answer stands here, where that is neither who answered nor who collected it; and why it was changed.
alter table surveys.response add column typed_by uuid references accounts.person on delete set null;
create index response_typed_by on surveys.response (typed_by);
alter table surveys.response_before add column reason text check (reason ~ '\S' and length(reason) <= 500);
