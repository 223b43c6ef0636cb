-- Fields of activity and target groups a network added itself, beside the standard ones.
alter table directory.organisation
    drop constraint organisation_fields_check,
    drop constraint organisation_audiences_check,
    add constraint organisation_fields_check check (directory.all_match(fields, '^([A-Z]([0-9]{2})?|own-[a-z0-9-]+)$')),
    add constraint organisation_audiences_check check (directory.all_match(audiences, '^([a-z_]+|own-[a-z0-9-]+)$'));

-- One that was deleted cannot come back, whoever writes it: by undoing, by an old file, a moment too late. Costs rows without own terms next to nothing.
create function directory.keep_known_terms() returns trigger language plpgsql as $$
begin
    new.fields := network.known_terms('field', new.fields);
    new.audiences := network.known_terms('audience', new.audiences);
    return new;
end $$;
create trigger keep_known_terms before insert or update of fields, audiences on directory.organisation
    for each row when (array_to_string(new.fields || new.audiences, ' ') like '%own-%') execute function directory.keep_known_terms();

create function directory.guard_term() returns trigger language plpgsql as $$
begin
    if exists (select from directory.organisation o where o.fields @> array[old.code] or o.audiences @> array[old.code]) then
        raise foreign_key_violation using message = 'Some organisation has the term ' || old.code;
    end if;
    return old;
end $$;
create trigger guard_term before delete on network.term
    for each row execute function directory.guard_term();

-- A term is found by its words: whoever has it is indexed anew when these change, or what it is a part of.
create function directory.follow_term() returns trigger language plpgsql as $$
begin
    insert into search.pending (kind, id)
        select 'organisation', o.id from directory.organisation o
        where o.fields @> array[new.code] or o.audiences @> array[new.code]
           or o.id in (select n.owner_id from needs.need n where n.owner_kind = 'organisation' and n.kind = new.code);
    perform shared.touch('directory');
    return null;
end $$;
create trigger follow_term after update on network.term
    for each row when ((old.name, old.under) is distinct from (new.name, new.under)) execute function directory.follow_term();

-- The section of the fields of activity an own field is a part of: A, B, …
create function directory.section_of_own(field text) returns text
    language sql stable parallel safe as $$
    select left(t.under, 1) from network.term t where t.code = field
$$;
