create schema audit;

-- What somebody did that another may one day ask about. Written in the transaction of the act itself, never changed, never
-- deleted: no value here names a person, so nothing here has to be forgotten.
create table audit.act (
    id           uuid primary key default uuidv7(),
    happened_at  timestamptz not null default now(),
    actor        uuid,           -- whose account; empty when nobody was signed in
    via          text not null check (via in ('web', 'link', 'command', 'system')),
    action       text not null check (action ~ '^[a-z]+(\.[a-z-]+)+$'),   -- accounts.grant
    subject_kind text not null check (subject_kind ~ '^[a-z_]+$'),        -- person, organisation
    subject      uuid not null,
    detail       jsonb not null default '{}' check (jsonb_typeof(detail) = 'object')
);
create index act_subject on audit.act (subject_kind, subject, id);
create index act_actor on audit.act (actor, id) where actor is not null;

-- What of an act names a person (an address, a name as it was). Purpose: to understand a contested act. Retention: three
-- years, or until the person asks; the row then stays, emptied, and says when.
create table audit.act_personal (
    act_id      uuid primary key references audit.act,
    happened_at timestamptz not null default now(),
    personal    jsonb not null check (jsonb_typeof(personal) = 'object'),
    emptied_at  timestamptz
);
create index act_personal_kept on audit.act_personal (happened_at) where emptied_at is null;

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'audit.% is append-only', tg_table_name;
end $$;

create trigger append_only before update or delete on audit.act
    for each row execute function audit.refuse_change();
create trigger append_only_whole before truncate on audit.act
    for each statement execute function audit.refuse_change();
create trigger only_emptied before update on audit.act_personal
    for each row when (new.personal <> '{}' or new.emptied_at is null
                       or (new.act_id, new.happened_at) is distinct from (old.act_id, old.happened_at))
    execute function audit.refuse_change();
create trigger not_deleted before delete on audit.act_personal
    for each row execute function audit.refuse_change();
create trigger not_truncated before truncate on audit.act_personal
    for each statement execute function audit.refuse_change();
