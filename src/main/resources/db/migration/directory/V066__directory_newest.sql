-- The newest of each country, where one country's register may hold all of the newest.
drop index directory.organisation_created;
create index organisation_created on directory.organisation (country, created_at desc, id desc) where listing = 'public';
