-- What somebody is asked with: a code to type or to follow as a link. One for each respondent, or for a copy on paper that is nobody's yet.
create table surveys.invitation (
    id            uuid primary key default uuidv7(),
    survey_id     uuid not null references surveys.survey on delete cascade,
    respondent_id uuid references surveys.respondent on delete cascade,
    code          text not null unique check (code ~ '^[ACEHKMPTXY34679]{10}$'),
    created_at    timestamptz not null default now(),
    revoked_at    timestamptz
);
create unique index invitation_current on surveys.invitation (respondent_id) where revoked_at is null;
create index invitation_survey on surveys.invitation (survey_id, id);

alter table surveys.response add column invitation_id uuid references surveys.invitation on delete set null;
create index response_invitation on surveys.response (invitation_id);
