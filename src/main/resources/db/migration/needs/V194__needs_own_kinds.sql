-- Kinds a network added itself. One that was deleted cannot come back, whoever writes it: by undoing, by an old file, a moment too late.
alter table needs.need
    drop constraint need_kind_check,
    add constraint need_kind_check check (
        kind in ('training', 'space', 'volunteers', 'equipment', 'funding', 'partners', 'visibility', 'expertise') or kind ~ '^own-[a-z0-9-]+$');

create function needs.keep_known_kind() returns trigger language plpgsql as $$
begin
    if network.known_terms('need', array[new.kind]) = '{}' then
        return null;
    end if;
    return new;
end $$;
create trigger keep_known_kind before insert or update of kind on needs.need
    for each row when (new.kind like 'own-%') execute function needs.keep_known_kind();

create function needs.guard_kind() returns trigger language plpgsql as $$
begin
    if exists (select from needs.need n where n.kind = old.code) then
        raise foreign_key_violation using message = 'Somebody states the need or offer ' || old.code;
    end if;
    return old;
end $$;
create trigger guard_kind before delete on network.term
    for each row when (old.list = 'need') execute function needs.guard_kind();
