-- The day its source said what a change wrote, where that is another day than the one on which it was written.
alter table directory.change_set add column said_on date;
