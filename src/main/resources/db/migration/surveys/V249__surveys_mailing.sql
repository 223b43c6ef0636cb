-- The subject of a letter that goes out by mail, where it was changed.
alter table surveys.letter add column subject text check (subject ~ '\S' and length(subject) <= 150);

-- How those who are asked reach the team, where it is otherwise than the library's own page says.
create table surveys.letter_head (
    survey_id uuid primary key references surveys.survey on delete cascade,
    phone     text check (phone ~ '\S' and length(phone) <= 40),
    email     text check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254)
);

-- A letter to many. Each time a letter of a survey goes out is a round of its own.
create table surveys.mailing (
    id         uuid primary key default uuidv7(),
    survey_id  uuid not null references surveys.survey on delete cascade,
    letter     text not null check (letter in ('invitation-mail', 'reminder', 'thanks')),
    round      int not null check (round > 0),
    way        text not null check (way in ('now', 'planned', 'accepted')),  -- by hand; on a day; because answers were accepted
    pause      int not null check (pause between 1 and 90),                  -- so many days after the letter before
    planned_on date,
    asked_by   uuid references accounts.person on delete set null,
    asked_at   timestamptz not null default now(),
    begun_at   timestamptz,
    job        uuid,
    stopped_by uuid references accounts.person on delete set null,
    stopped_at timestamptz,
    unique (survey_id, letter, round),
    check ((way = 'planned') = (planned_on is not null))
);
create unique index mailing_planned on surveys.mailing (survey_id, letter) where begun_at is null and stopped_at is null;
create index mailing_asked_by on surveys.mailing (asked_by);
create index mailing_stopped_by on surveys.mailing (stopped_by);

-- Who gets it, as it stood when it began; each of them once, and nobody two on one day.
create table surveys.mailed (
    mailing_id    uuid not null references surveys.mailing on delete cascade,
    respondent_id uuid not null references surveys.respondent on delete cascade,
    outcome       text not null default 'waiting' check (outcome in ('waiting', 'sent', 'left_out', 'failed', 'stopped')),
    why           text,                                                      -- what was in the way
    sent_on       date,
    primary key (mailing_id, respondent_id),
    check ((outcome = 'sent') = (sent_on is not null)),
    check ((outcome = 'left_out') = (why is not null))
);
create unique index mailed_once_a_day on surveys.mailed (respondent_id, sent_on);

-- Surveys that thank by themselves whoever's answers were accepted, and who said so.
create table surveys.thanking (
    survey_id   uuid primary key references surveys.survey on delete cascade,
    switched_by uuid references accounts.person on delete set null,
    switched_at timestamptz not null default now()
);
create index thanking_switched_by on surveys.thanking (switched_by);

alter table surveys.contact_attempt drop constraint contact_attempt_outcome_check;
alter table surveys.contact_attempt add constraint contact_attempt_outcome_check check (outcome in ('reached', 'no_answer',
    'call_back', 'appointment', 'refused', 'moved', 'wrong_number', 'closed_door', 'written', 'undelivered'));
