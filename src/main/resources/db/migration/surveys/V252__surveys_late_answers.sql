-- Answers handed in after their survey was over: the library takes them in or lets them be. And how often somebody had the link of
-- their answers sent by mail: a sheet is no means to fill somebody's mailbox.
alter table surveys.answer_sheet
    add column late_at timestamptz,
    add column links_mailed smallint not null default 0 check (links_mailed between 0 and 3);
create index answer_sheet_late on surveys.answer_sheet (survey_id, late_at) where late_at is not null and not sent;
