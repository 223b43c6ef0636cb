create schema surveys;

-- What is asked, whatever its version. The truth is the workbook its author wrote; the XForm is made from it.
create table surveys.questionnaire (
    id          uuid primary key default uuidv7(),
    library_id  uuid references libraries.library on delete cascade,   -- whose it is; none: the network's, for every library
    title       text not null check (length(title) between 1 and 200),
    ready       text unique check (ready ~ '^[a-z]+(-[a-z]+)*$'),      -- the one of those that Kompas brings; none: their own
    created_by  uuid references accounts.person on delete set null,
    created_at  timestamptz not null default now(),
    archived_at timestamptz,
    check (ready is null or library_id is null)
);
create index questionnaire_library on surveys.questionnaire (library_id);

-- A form as it was at one time. What has been published is never changed: phones hold answers to it.
create table surveys.form_version (
    id               uuid primary key default uuidv7(),
    questionnaire_id uuid not null references surveys.questionnaire on delete cascade,
    number           int not null check (number > 0),
    form_id          text not null check (length(form_id) between 1 and 200),
    form_version     text not null check (length(form_version) <= 100),   -- '' where the author gave none
    workbook         jsonb not null check (jsonb_typeof(workbook) = 'object'),
    xform            text not null,
    md5              text not null generated always as (md5(xform)) stored,
    media            text[] not null default '{}',   -- names of the files the form shows
    created_by       uuid references accounts.person on delete set null,
    created_at       timestamptz not null default now(),
    published_by     uuid references accounts.person on delete set null,
    published_at     timestamptz,
    unique (questionnaire_id, number)
);
create unique index form_version_published on surveys.form_version (questionnaire_id, form_id, form_version) where published_at is not null;
create unique index form_version_draft on surveys.form_version (questionnaire_id) where published_at is null;

create function surveys.keep_published() returns trigger language plpgsql as $$
begin
    if old.published_at is not null and (new.workbook, new.xform, new.form_id, new.form_version, new.published_at)
            is distinct from (old.workbook, old.xform, old.form_id, old.form_version, old.published_at) then
        raise exception 'A published version of a form does not change';
    end if;
    return new;
end $$;
create trigger keep_published before update on surveys.form_version for each row execute function surveys.keep_published();

-- A picture, a sound or a list a form shows, by the name its questions call it.
create table surveys.form_file (
    form_version_id uuid not null references surveys.form_version on delete cascade,
    name            text not null check (length(name) between 1 and 200 and name !~ '[/\\]'),
    media_type      text not null check (length(media_type) <= 120),
    file_id         uuid not null references files.file,
    md5             text not null check (md5 ~ '^[0-9a-f]{32}$'),
    primary key (form_version_id, name)
);
create index form_file_file on surveys.form_file (file_id);

create table surveys.survey (
    id               uuid primary key default uuidv7(),
    slug             text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    library_id       uuid references libraries.library,   -- whose desk it lies on; none: the network's
    questionnaire_id uuid not null references surveys.questionnaire,
    title            shared.localized not null,
    purpose          shared.localized,                    -- why it is done, for those who are asked
    privacy          shared.localized,                    -- what happens to their answers
    languages        text[] not null default '{}',
    status           text not null default 'draft' check (status in ('draft', 'open', 'closed')),
    opens_on         date not null,
    closes_on        date not null check (closes_on >= opens_on),
    example          boolean not null default false,
    created_by       uuid references accounts.person on delete set null,
    created_at       timestamptz not null default now(),
    changed_at       timestamptz not null default now()
);
create index survey_library on surveys.survey (library_id);
create index survey_questionnaire on surveys.survey (questionnaire_id);

-- The regions and municipalities a survey is about.
create table surveys.survey_area (
    survey_id uuid not null references surveys.survey on delete cascade,
    area_id   uuid not null references places.area,
    primary key (survey_id, area_id)
);

-- The key the addresses of phones are made with, another one in every installation; it goes along in its backups.
create table surveys.device_key (
    key bytea not null check (length(key) = 32)
);
create unique index device_key_once on surveys.device_key ((true));
insert into surveys.device_key values (public.gen_random_bytes(32));
comment on table surveys.device_key is 'filled at start';

-- Who collects for a survey from a phone: the id is half of the address, the other half is made with the key. One for the
-- published form, another one to try the draft with.
create table surveys.device (
    id         uuid primary key default gen_random_uuid(),
    survey_id  uuid not null references surveys.survey on delete cascade,
    person_id  uuid not null references accounts.person on delete cascade,
    draft      boolean not null default false,
    created_at timestamptz not null default now(),
    revoked_at timestamptz,
    seen_on    date
);
create unique index device_current on surveys.device (survey_id, person_id, draft) where revoked_at is null;
create index device_person on surveys.device (person_id);

-- One filled-in form, as it was sent. Attachments may follow later.
create table surveys.response (
    id              uuid primary key default uuidv7(),
    survey_id       uuid not null references surveys.survey,
    form_version_id uuid references surveys.form_version,          -- none: no version we know of
    instance_id     text not null check (length(instance_id) between 1 and 200),
    title           text not null default '' check (length(title) <= 300),   -- what the form calls this response: meta/instanceName
    draft           boolean not null default false,                -- a try of a form that is not published
    mode            text not null check (mode in ('phone_app', 'web', 'paper', 'call')),
    status          text not null default 'received' check (status in ('received', 'accepted', 'rejected')),
    content         bytea not null,                                -- the XML, byte for byte
    sha256          bytea not null check (length(sha256) = 32),
    answers         jsonb not null check (jsonb_typeof(answers) = 'object'),   -- path in the form → text, a list where it repeats
    awaited         text[] not null default '{}',                  -- names of attachments the answers speak of
    started_at      timestamptz,                                   -- by the phone's clock
    ended_at        timestamptz,
    device_name     text check (length(device_name) <= 200),
    collected_by    uuid references accounts.person on delete set null,
    edits           int not null default 0,
    received_at     timestamptz not null default now(),
    changed_at      timestamptz not null default now()
);
create unique index response_instance on surveys.response (survey_id, draft, instance_id);
create index response_version on surveys.response (form_version_id);
create index response_newest on surveys.response (survey_id, draft, received_at desc, id desc);
create index response_collected_by on surveys.response (collected_by);

-- What a response was before it was edited on the phone; the instance id it had then may not be used again.
create table surveys.response_before (
    response_id uuid not null references surveys.response on delete cascade,
    survey_id   uuid not null references surveys.survey,
    draft       boolean not null,
    instance_id text not null,
    content     bytea not null,
    sha256      bytea not null check (length(sha256) = 32),
    until       timestamptz not null default now(),
    primary key (response_id, instance_id)
);
create unique index response_before_instance on surveys.response_before (survey_id, draft, instance_id);

-- A photo, a recording, an audit log that came with a response. The same name with other bytes is kept beside the first.
create table surveys.attachment (
    id          uuid primary key default uuidv7(),
    response_id uuid not null references surveys.response on delete cascade,
    name        text not null check (length(name) between 1 and 255),
    media_type  text not null check (length(media_type) <= 120),
    bytes       bigint not null check (bytes >= 0),
    sha256      bytea not null check (length(sha256) = 32),
    file_id     uuid not null references files.file,
    received_at timestamptz not null default now(),
    unique (response_id, name, sha256)
);
create index attachment_file on surveys.attachment (file_id);

-- What a person should look at before a response is believed.
create table surveys.flag (
    response_id uuid not null references surveys.response on delete cascade,
    kind        text not null check (kind ~ '^[a-z]+(_[a-z]+)*$'),
    path        text not null default '' check (length(path) <= 500),   -- of the question
    detail      text not null default '' check (length(detail) <= 500),
    primary key (response_id, kind, path)
);

-- What a phone sent that is no response we can file: kept as it came until somebody has looked.
create table surveys.stray (
    id          uuid primary key default uuidv7(),
    survey_id   uuid not null references surveys.survey on delete cascade,
    device_id   uuid references surveys.device on delete set null,
    sha256      bytea not null check (length(sha256) = 32),
    content     bytea not null,
    reason      text not null check (reason in ('broken', 'no_instance', 'conflict')),
    received_at timestamptz not null default now(),
    unique (survey_id, sha256)
);
