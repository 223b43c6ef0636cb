-- An organisation's logo and photos. The pixels are kept by "files"; what is said of a picture, and its place, here.
create table directory.picture (
    file_id         uuid primary key references files.file,
    organisation_id uuid not null references directory.organisation on delete cascade,
    logo            boolean not null default false,
    place           smallint not null default 0,       -- from the first that is shown to the last
    alt             shared.localized not null,         -- what it shows, for those who do not see it
    focus_x         real not null default 0.5 check (focus_x between 0 and 1),
    focus_y         real not null default 0.5 check (focus_y between 0 and 1),
    width           integer not null check (width > 0),
    height          integer not null check (height > 0),
    widths          integer[] not null check (cardinality(widths) > 0),
    permitted_at    timestamptz not null default now(), -- when somebody said that it may be published, and who
    permitted_by    uuid references accounts.person on delete set null,
    removed_at      timestamptz,                       -- taken away then; brought back within 30 days
    constraint picture_one_logo exclude using btree (organisation_id with =) where (logo and removed_at is null)
        deferrable initially deferred
);
create index picture_organisation on directory.picture (organisation_id, place);
create index picture_removed on directory.picture (removed_at) where removed_at is not null;
create index picture_permitted on directory.picture (permitted_by) where permitted_by is not null;

create view directory.public_picture as
    select p.file_id, p.organisation_id, p.logo, p.place, p.alt, p.focus_x, p.focus_y, p.width, p.height, p.widths
    from directory.picture p join directory.organisation o on o.id = p.organisation_id and o.listing = 'public'
    where p.removed_at is null;

-- As changes of them are recorded: in the order they are shown, the logo where it stands.
create function directory.pictures(organisation uuid) returns jsonb
    language sql stable as $$
    select coalesce(jsonb_agg(jsonb_build_object('file', p.file_id, 'logo', p.logo, 'alt', p.alt,
               'focus_x', p.focus_x, 'focus_y', p.focus_y) order by p.place, p.file_id), '[]')
    from directory.picture p where p.organisation_id = organisation and p.removed_at is null
$$;

-- Shows these, in this order, and takes the others away. One that is forgotten already cannot be brought back.
create function directory.show_pictures(organisation uuid, said jsonb) returns void
    language sql as $$
    with said as (
        select s.file, coalesce(s.logo, false) as logo, s.alt, coalesce(s.focus_x, 0.5) as focus_x, coalesce(s.focus_y, 0.5) as focus_y,
               s.place
        from rows from (jsonb_to_recordset(said) as (file uuid, logo boolean, alt jsonb, focus_x real, focus_y real))
             with ordinality as s(file, logo, alt, focus_x, focus_y, place)),
    gone as (
        update directory.picture p set removed_at = now()
        where p.organisation_id = organisation and p.removed_at is null and p.file_id not in (select file from said))
    update directory.picture p set removed_at = null, logo = s.logo, place = s.place, alt = s.alt, focus_x = s.focus_x, focus_y = s.focus_y
    from said s where s.file = p.file_id and p.organisation_id = organisation
$$;
