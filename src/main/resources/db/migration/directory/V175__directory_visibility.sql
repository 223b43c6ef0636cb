-- Who sees a contact's name, address and number: everybody, whoever is signed in, or those who look after the organisation.
alter table directory.contact
    add column name_visibility  text not null default 'staff' check (name_visibility in ('public', 'members', 'staff')),
    add column email_visibility text not null default 'staff' check (email_visibility in ('public', 'members', 'staff')),
    add column phone_visibility text not null default 'staff' check (phone_visibility in ('public', 'members', 'staff'));

update directory.contact set
    name_visibility = case when name_visible then 'public' else 'staff' end,
    email_visibility = case when email_visible then 'public' else 'staff' end,
    phone_visibility = case when phone_visible then 'public' else 'staff' end;

create or replace view directory.public_contact as
    select c.id, c.organisation_id, c.person, case when c.name_visibility = 'public' then c.name end as name, c.role,
           case when c.email_visibility = 'public' then c.email end as email,
           case when c.phone_visibility = 'public' then c.phone end as phone
    from directory.contact c join directory.organisation o on o.id = c.organisation_id and o.listing = 'public'
    where 'public' in (c.name_visibility, c.email_visibility, c.phone_visibility);

-- For whoever is signed in; "members" names what the public does not see.
create view directory.member_contact as
    select c.id, c.organisation_id, c.person, case when c.name_visibility <> 'staff' then c.name end as name, c.role,
           case when c.email_visibility <> 'staff' then c.email end as email,
           case when c.phone_visibility <> 'staff' then c.phone end as phone,
           array_remove(array[case when c.name_visibility = 'members' and c.name is not null then 'name' end,
                              case when c.email_visibility = 'members' and c.email is not null then 'email' end,
                              case when c.phone_visibility = 'members' and c.phone is not null then 'phone' end], null) as members
    from directory.contact c join directory.organisation o on o.id = c.organisation_id and o.listing = 'public'
    where array['public', 'members'] && array[c.name_visibility, c.email_visibility, c.phone_visibility];

alter table directory.contact drop column name_visible, drop column email_visible, drop column phone_visible;

-- What was recorded says it in the same words, so that taking back and history still compare.
create function directory.in_levels(personal jsonb, list text) returns jsonb language sql immutable as $$
    select case when jsonb_typeof(personal -> list) = 'array' then personal || jsonb_build_object(list, directory.in_order((
        select jsonb_agg(c - '{name_visible,email_visible,phone_visible}'::text[] || jsonb_build_object(
            'name_visibility', case when (c ->> 'name_visible')::boolean then 'public' else 'staff' end,
            'email_visibility', case when (c ->> 'email_visible')::boolean then 'public' else 'staff' end,
            'phone_visibility', case when (c ->> 'phone_visible')::boolean then 'public' else 'staff' end))
        from jsonb_array_elements(personal -> list) c))) else personal end
$$;
update directory.change_personal set
    before = directory.in_levels(directory.in_levels(before, 'contacts'), 'contact_rows'),
    after = directory.in_levels(directory.in_levels(after, 'contacts'), 'contact_rows');
drop function directory.in_levels;
