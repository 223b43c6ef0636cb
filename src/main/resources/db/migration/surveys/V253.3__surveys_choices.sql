-- How those that are asked were chosen, so that who fits since is offered: criteria of the directory's list, '' for everybody.
create table surveys.choice (
    survey_id uuid not null references surveys.survey on delete cascade,
    filter    text not null check (length(filter) <= 4000),
    chosen_at timestamptz not null default now(),
    primary key (survey_id, filter)
);
