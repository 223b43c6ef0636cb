-- Of several addresses the one to send people to. True or nothing, so that what was recorded before still compares.
alter table directory.address add column main boolean check (main is null or main and kind = 'physical');
create unique index address_main on directory.address (organisation_id) where main;

create or replace view directory.public_address as
    select a.id, a.organisation_id, a.kind, a.street, a.postcode, a.locality, a.region, a.country, a.main
    from directory.address a join directory.organisation o on o.id = a.organisation_id and o.listing = 'public'
    where a.visible;
