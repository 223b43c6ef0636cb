create extension if not exists pgcrypto;  -- sha1 for UUIDv5; a trusted extension, so the database's owner may create it

-- The UUIDv5 (RFC 9562) of an ASCII name, as Identifiers.derived makes it.
create function directory.derived_id(namespace uuid, name text) returns uuid
    language sql immutable strict parallel safe as $$
    select encode(set_byte(set_byte(hash, 6, get_byte(hash, 6) & 15 | 80), 8, get_byte(hash, 8) & 63 | 128), 'hex')::uuid
    from (select substring(public.digest(uuid_send(namespace) || decode(name, 'escape'), 'sha1') for 16) as hash) sha
$$;

-- The id under which an organisation that states no service stands in the list of services.
create function directory.derived_service_id(organisation_id uuid) returns uuid
    language sql immutable strict parallel safe as $$
    select directory.derived_id('8c7a0d8e-2f4b-5d1c-9a63-0e5b7f1c2d34', 'service:' || organisation_id)
$$;

-- Lists of open data go through the public ids alone and skip pages without reading an organisation.
create index organisation_public on directory.organisation (id) where listing = 'public';
create index organisation_derived_service on directory.organisation (directory.derived_service_id(id)) where listing = 'public';
create index organisation_fields on directory.organisation using gin (fields) where listing = 'public';
create index service_of_organisation on directory.service (organisation_id, id);
create index service_locations on directory.service using gin ((document -> 'service_at_locations') jsonb_path_ops);
create index tombstone_removed on directory.tombstone (removed_at desc, organisation_id);

create view directory.public_identifier as
    select i.organisation_id, i.scheme, i.value
    from directory.identifier i join directory.organisation o on o.id = i.organisation_id and o.listing = 'public';

create view directory.public_link as
    select l.organisation_id, l.kind, l.url
    from directory.link l join directory.organisation o on o.id = l.organisation_id and o.listing = 'public';
