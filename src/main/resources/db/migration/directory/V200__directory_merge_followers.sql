-- What is about an organisation and is no fact of it follows it into a merge and comes back when that is undone: one way for all
-- (kompas.directory.duplicates.MergeFollowers), in place of a trigger for each table.
drop trigger merge_reports on directory.merge;
drop function directory.merge_reports();
drop trigger notes_follow on directory.merge;
drop trigger notes_return on directory.merge;
drop function directory.notes_follow();
alter table directory.note drop column merged_from;

alter table directory.confirm_link add column id uuid not null default uuidv7();

-- Two people may wait for the same answer under one address when two organisations became one.
alter table directory.claim add column merged_from uuid;    -- what it was made about before that was merged into this one
drop index directory.claim_once;
create unique index claim_once on directory.claim (organisation_id, lower(address), merged_from) nulls not distinct
    where state = 'waiting';

-- Of what there can be only one of each organisation, the row as it was; nothing personal.
alter table directory.merge_row add column state jsonb;
