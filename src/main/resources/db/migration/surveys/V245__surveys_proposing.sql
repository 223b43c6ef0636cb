-- Answers that were filed and not yet looked through for what they say of an organisation.
alter table surveys.response add column proposals_due boolean not null default false;
create index response_proposals_due on surveys.response (survey_id) where proposals_due;

-- What an answer would change of an organisation: one row for each fact, and for each of several of one kind. Personal: said.
create table surveys.proposal (
    id              uuid primary key default uuidv7(),
    survey_id       uuid not null references surveys.survey on delete cascade,
    response_id     uuid not null references surveys.response on delete cascade,
    organisation_id uuid not null references directory.organisation on delete cascade,
    fact            text not null check (fact ~ '^[a-z]+(_[a-z]+)*$'),
    part            text not null default '' check (length(part) <= 120),   -- a kind of need, the first or second person
    rule            text not null check (rule in ('replace', 'add', 'only_if_empty')),
    said            jsonb not null check (jsonb_typeof(said) = 'object'),
    said_on         date not null,
    how             text not null check (how ~ '^[a-z]+$'),                  -- how it was said, by the codes of consents
    state           text not null default 'open' check (state in ('open', 'accepted', 'declined', 'superseded')),
    decision_id     uuid,                                                    -- those that were decided at once share it
    change_set_id   uuid,                                                    -- of the directory; none where a person saw to it
    by_rule         boolean not null default false,
    decided_by      uuid references accounts.person on delete set null,
    decided_at      timestamptz,
    made_at         timestamptz not null default now(),
    check ((state in ('accepted', 'declined')) = (decision_id is not null)),
    check (decision_id is null or decided_at is not null)
);
create unique index proposal_open on surveys.proposal (response_id, fact, part) where state = 'open';
create index proposal_survey on surveys.proposal (survey_id, state, organisation_id);
create index proposal_response on surveys.proposal (response_id);
create index proposal_organisation on surveys.proposal (organisation_id, fact);
create index proposal_decision on surveys.proposal (decision_id) where decision_id is not null;
create index proposal_decided_by on surveys.proposal (decided_by) where decided_by is not null;

-- An answer without what differs from one day to the next: whoever declined it does not see it again.
create function surveys.same_said(said jsonb) returns jsonb language sql immutable parallel safe as $$
    select (said #- '{value,since}') - 'agreed'
$$;

-- What needs no look: a kind of facts from the organisations themselves, or from a fieldworker who is trusted with it.
create table surveys.acceptance_rule (
    id         uuid primary key default uuidv7(),
    survey_id  uuid not null references surveys.survey on delete cascade,
    person_id  uuid references accounts.person on delete cascade,   -- none: from the organisations themselves
    facts      text not null check (facts ~ '^[a-z]+$'),
    made_by    uuid references accounts.person on delete set null,
    made_at    timestamptz not null default now()
);
create unique index acceptance_rule_once on surveys.acceptance_rule
    (survey_id, coalesce(person_id, '00000000-0000-0000-0000-000000000000'), facts);
create index acceptance_rule_person on surveys.acceptance_rule (person_id);
create index acceptance_rule_made_by on surveys.acceptance_rule (made_by);
