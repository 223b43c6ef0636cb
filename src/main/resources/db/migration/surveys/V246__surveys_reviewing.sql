-- Who put another state in the place of this one, and how that came.
alter table surveys.response_before
    add column replaced_by  uuid references accounts.person on delete set null,
    add column replaced_how text check (replaced_how in ('phone_app', 'web', 'paper', 'call'));
create index response_before_replaced_by on surveys.response_before (replaced_by);

-- What lies aside waits until somebody has filed it as a response of its own, or said that it is seen to.
alter table surveys.stray
    add column mode        text not null default 'phone_app' check (mode in ('phone_app', 'web', 'paper', 'call')),
    add column draft       boolean not null default false,
    add column settled_at  timestamptz,
    add column settled_by  uuid references accounts.person on delete set null,
    add column note        text check (note ~ '\S' and length(note) <= 500),
    add column response_id uuid references surveys.response on delete set null;
create index stray_settled_by on surveys.stray (settled_by);
create index stray_response on surveys.stray (response_id);
create index stray_device on surveys.stray (device_id);

-- What the sentence of a flag names, and who said why it means nothing.
alter table surveys.flag
    add column says          jsonb not null default '{}' check (jsonb_typeof(says) = 'object'),
    add column dismissed_at  timestamptz,
    add column dismissed_by  uuid references accounts.person on delete set null,
    add column dismissed_why text check (dismissed_why ~ '\S' and length(dismissed_why) <= 500),
    add check ((dismissed_at is null) = (dismissed_why is null));
create index flag_dismissed_by on surveys.flag (dismissed_by);

-- Up to where the responses of a survey have been held against each other.
create table surveys.comparison (
    survey_id   uuid primary key references surveys.survey on delete cascade,
    responses   int not null,
    changed_at  timestamptz not null,   -- the latest change among them
    compared_at timestamptz not null default now()
);

alter table surveys.response drop constraint response_status_check;
alter table surveys.response add check (status in ('received', 'sent_back', 'accepted', 'rejected'));

-- What a reviewer asks whoever collected a response, and what they answer.
create table surveys.response_comment (
    id          uuid primary key,
    response_id uuid not null references surveys.response on delete cascade,
    about       uuid references surveys.response_comment on delete cascade,   -- the one it answers; none: a question
    path        text not null default '' check (length(path) <= 500),         -- of the question it is about; '' for all of it
    body        text not null check (body ~ '\S' and length(body) <= 2000),
    by_person   uuid references accounts.person on delete set null,
    at          timestamptz not null default now(),
    closed_at   timestamptz,
    closed_how  text check (closed_how in ('edited', 'decided')),
    check ((closed_at is null) = (closed_how is null))
);
create index response_comment_response on surveys.response_comment (response_id, at);
create index response_comment_about on surveys.response_comment (about);
create index response_comment_by_person on surveys.response_comment (by_person);
