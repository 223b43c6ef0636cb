-- Somebody says that something is wrong with an organisation's page. Personal: words, address, reasons, links; they go when no
-- objection is possible any more, and what stays is counted only: what was said, what came of it, and when.
create table directory.report (
    id              uuid primary key default uuidv7(),
    organisation_id uuid not null,                  -- may be gone before the answer, hence no foreign key
    area_id         uuid references places.area,    -- where it was then: whose libraries answer
    kind            text not null check (kind in ('fact', 'closed', 'no_organisation', 'private', 'illegal', 'unwanted')),
    words           text not null check (length(words) <= 4000),
    address         text check (length(address) between 3 and 254),   -- where the answer goes; whoever left none has the link
    language        text not null,
    promised_on     date not null,
    outcome         text check (outcome in ('corrected', 'closed', 'hidden', 'withdrawn', 'none')),
    grounds         text check (grounds ~ '^[a-z_]+$'),
    reason          text check (length(reason) <= 4000),
    decided_by      uuid references accounts.person on delete set null,
    decided_on      date,
    created_at      timestamptz not null default now(),
    forgotten_on    date,
    check ((outcome is null) = (decided_on is null)),
    check (outcome is null or grounds is not null or reason <> '' or forgotten_on is not null)
);
create index report_organisation on directory.report (organisation_id);
create index report_address on directory.report (lower(address)) where address is not null;
create index report_decided on directory.report (decided_on) where forgotten_on is null;

-- The links under which either side sees what became of it and may object; only hashes, every letter has a link of its own.
create table directory.report_link (
    hash      bytea primary key,
    report_id uuid not null references directory.report on delete cascade,
    side      text not null check (side in ('reporter', 'page'))
);
create index report_link_report on directory.report_link (report_id);

-- One side does not agree; somebody else than the first time decides.
create table directory.appeal (
    id          uuid primary key default uuidv7(),
    report_id   uuid not null references directory.report on delete cascade,
    side        text not null check (side in ('reporter', 'page')),
    words       text not null check (length(words) <= 4000),
    language    text not null,
    promised_on date not null,
    outcome     text check (outcome in ('stands', 'restored', 'corrected', 'closed', 'hidden', 'withdrawn')),
    grounds     text check (grounds ~ '^[a-z_]+$'),
    reason      text check (length(reason) <= 4000),
    decided_by  uuid references accounts.person on delete set null,
    decided_on  date,
    created_at  timestamptz not null default now(),
    unique (report_id, side),
    check ((outcome is null) = (decided_on is null))
);

-- What was reported of one that became another is about the other.
create function directory.merge_reports() returns trigger language plpgsql as $$
begin
    update directory.report set organisation_id = new.kept_id where organisation_id = new.dropped_id;
    return new;
end $$;

create trigger merge_reports after insert on directory.merge
    for each row execute function directory.merge_reports();
