-- Two that are asked and became one organisation are one from then on. The other stays behind it with its codes, in no survey's
-- lists, until the organisations are parted again.
alter table surveys.respondent
    alter column survey_id drop not null,
    add column joined_to   uuid references surveys.respondent on delete cascade,
    add column joined_rows uuid[] not null default '{}',    -- tries and answers that went along
    add column joined_was  text,                            -- how far the one it joined had come before
    add column joined_next timestamptz,
    add column lent        boolean not null default false,  -- the one it joined had nobody to ask for and was given this one's
    add check ((survey_id is null) = (joined_to is not null));
create index respondent_joined_to on surveys.respondent (joined_to);

-- In a register, of one that was newly found: by it the organisation is known again.
alter table surveys.respondent add column number text check (number ~ '\S' and length(number) <= 60);
