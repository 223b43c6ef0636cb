-- The index learns of every change to the words an activity is found by, whoever writes it.
create function events.tell_index() returns trigger language plpgsql as $$
begin
    insert into search.pending (kind, id)
    select distinct 'activity', coalesce(to_jsonb(c) ->> 'activity_id', to_jsonb(c) ->> 'id')::uuid from changed c;
    return null;
end $$;

create trigger index_new after insert on events.activity
    referencing new table as changed for each statement execute function events.tell_index();
create trigger index_gone after delete on events.activity
    referencing old table as changed for each statement execute function events.tell_index();
create trigger index_new after insert on events.host
    referencing new table as changed for each statement execute function events.tell_index();
create trigger index_gone after delete on events.host
    referencing old table as changed for each statement execute function events.tell_index();

create function events.tell_index_of_change() returns trigger language plpgsql as $$
begin
    insert into search.pending (kind, id) values ('activity', new.id);
    return null;
end $$;

create trigger index_changed after update on events.activity for each row
    when ((old.title, old.summary, old.description, old.kind, old.fields, old.audiences, old.place_name, old.locality, old.room,
           old.library_id, old.municipality_id, old.status, old.published_at, old.deleted_at)
          is distinct from
          (new.title, new.summary, new.description, new.kind, new.fields, new.audiences, new.place_name, new.locality, new.room,
           new.library_id, new.municipality_id, new.status, new.published_at, new.deleted_at))
    execute function events.tell_index_of_change();

create function events.tell_index_of_host() returns trigger language plpgsql as $$
begin
    insert into search.pending (kind, id) values ('activity', new.activity_id);
    return null;
end $$;

create trigger index_changed after update on events.host
    for each row execute function events.tell_index_of_host();

-- The sitemap asks in this order.
create index activity_public on events.activity (id) where status in ('published', 'cancelled') and deleted_at is null;
