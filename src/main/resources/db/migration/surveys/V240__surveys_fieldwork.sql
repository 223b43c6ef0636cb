-- A random sample: with its seed and the same organisations to draw from, anybody draws the same again.
create table surveys.draw (
    id        uuid primary key default uuidv7(),
    survey_id uuid not null references surveys.survey on delete cascade,
    size      int not null check (size > 0),
    seed      bigint not null,
    filter    text not null default '' check (length(filter) <= 4000),   -- criteria of the directory's list; '' for all of its areas
    pool      int not null,                                              -- how many there were to draw from
    drawn     uuid[] not null,                                           -- the organisations, as they were called then
    drawn_at  timestamptz not null default now(),
    unique (survey_id, seed, size, filter)
);

-- Whom a survey asks: an organisation of the directory, or one that was newly found and does not stand in it yet.
create table surveys.respondent (
    id              uuid primary key default uuidv7(),
    survey_id       uuid not null references surveys.survey on delete cascade,
    organisation_id uuid references directory.organisation on delete cascade,
    name            text check (name ~ '\S' and length(name) <= 160),
    place           text check (length(place) <= 200),
    area_id         uuid references places.area,
    contact         text check (length(contact) <= 120),
    phone           text check (length(phone) <= 40),
    email           text check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
    origin          text not null check (origin in ('everyone', 'filter', 'list', 'sample', 'found')),
    draw_id         uuid references surveys.draw on delete set null,
    assigned_to     uuid references accounts.person on delete set null,
    state           text not null default 'to_do' check (state in ('to_do', 'contacted', 'appointment', 'in_progress',
                        'answered', 'refused', 'unreachable', 'not_there_any_more')),
    next_at         timestamptz,
    way             text check (way in ('phone', 'visit', 'mail', 'letter')),   -- how they prefer to be asked
    language        text not null,                                              -- to speak with them
    added_at        timestamptz not null default now(),
    check ((organisation_id is null) = (name is not null)),
    check ((organisation_id is null) = (origin = 'found'))
);
-- Not unique: two respondents may become one organisation by a merge.
create index respondent_survey on surveys.respondent (survey_id, organisation_id);
create index respondent_assigned_to on surveys.respondent (assigned_to, survey_id);
create index respondent_organisation on surveys.respondent (organisation_id);
create index respondent_draw on surveys.respondent (draw_id);

alter table surveys.response add column respondent_id uuid references surveys.respondent on delete set null;
create index response_respondent on surveys.response (respondent_id);

-- One try to reach them. The state before stands beside it, so that a slip of the thumb is taken back.
create table surveys.contact_attempt (
    id            uuid primary key,
    respondent_id uuid not null references surveys.respondent on delete cascade,
    at            timestamptz not null,
    by_person     uuid references accounts.person on delete set null,
    way           text not null check (way in ('phone', 'visit', 'mail', 'letter')),
    outcome       text not null check (outcome in ('reached', 'no_answer', 'call_back', 'appointment', 'refused', 'moved',
                      'wrong_number', 'closed_door')),
    next_at       timestamptz,
    note          text check (length(note) <= 1000),
    state_before  text not null,
    next_before   timestamptz
);
create index contact_attempt_respondent on surveys.contact_attempt (respondent_id, at desc);
create index contact_attempt_by_person on surveys.contact_attempt (by_person);
