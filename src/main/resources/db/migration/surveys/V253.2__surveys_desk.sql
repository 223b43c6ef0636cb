-- Desk research: how far somebody has come with looking one up; where there is no row nobody has looked yet.
create table surveys.desk_look (
    respondent_id uuid primary key references surveys.respondent on delete cascade,
    state         text not null check (state in ('in_work', 'done', 'nothing_found')),
    by_person     uuid references accounts.person on delete set null,
    at            timestamptz not null default now()
);
create index desk_look_by_person on surveys.desk_look (by_person);

-- A fact somebody read somewhere, with where and when. Personal: said.
create table surveys.desk_fact (
    id            uuid primary key default uuidv7(),
    survey_id     uuid not null references surveys.survey on delete cascade,
    respondent_id uuid not null references surveys.respondent on delete cascade,
    fact          text not null check (fact ~ '^[a-z]+(_[a-z]+)*$'),
    part          text not null default '',
    said          jsonb not null check (jsonb_typeof(said) = 'object'),   -- the rest of its path → what was read
    language      text not null,
    source        text not null check (source ~ '\S' and length(source) <= 500),
    seen_on       date not null,
    by_person     uuid references accounts.person on delete set null,
    at            timestamptz not null default now()
);
create index desk_fact_respondent on surveys.desk_fact (respondent_id, at);
create index desk_fact_survey on surveys.desk_fact (survey_id);
create index desk_fact_by_person on surveys.desk_fact (by_person, at desc);

-- What is proposed comes of an answer or of desk research.
alter table surveys.proposal
    alter column response_id drop not null,
    add column desk_fact_id uuid references surveys.desk_fact on delete cascade,
    add check (num_nonnulls(response_id, desk_fact_id) = 1);
create index proposal_desk_fact on surveys.proposal (desk_fact_id);
