-- The confirmed date that is given up when this one is confirmed: whoever wants another time keeps theirs until the library answered.
alter table libraries.booking add column replaces uuid references libraries.booking on delete set null;
create index booking_replaces on libraries.booking (replaces) where replaces is not null;
