-- What a calendar said last of an event, as it was written here: what somebody changed here by hand differs from it, and stays.
alter table events.subscribed_event add column given jsonb;
