-- The method of a survey, step by step: copied from the one that comes with Kompas, then the librarians' own.
create table surveys.method_step (
    id        uuid primary key default uuidv7(),
    survey_id uuid not null references surveys.survey on delete cascade,
    position  int not null,
    day       int not null check (day between 1 and 999),   -- the first day of the survey is 1
    title     shared.localized not null,
    text      shared.localized,
    done_at   timestamptz,
    done_by   uuid references accounts.person on delete set null
);
create index method_step_survey on surveys.method_step (survey_id, position);
create index method_step_done_by on surveys.method_step (done_by);

-- A letter of a survey in one language, where it was changed; otherwise it is the one that comes with Kompas.
create table surveys.letter (
    survey_id  uuid not null references surveys.survey on delete cascade,
    name       text not null check (name in ('invitation-mail', 'invitation-letter', 'reminder', 'thanks', 'phone-script',
                   'consent-form', 'privacy-notice', 'fieldwork-card')),
    language   text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]+)*$'),
    body       text not null check (length(body) between 1 and 20000),
    changed_at timestamptz not null default now(),
    primary key (survey_id, name, language)
);
