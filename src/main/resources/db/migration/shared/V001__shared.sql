-- One global order of migrations: V<three digits>__<module>_<what>.sql, in the folder of the module whose schema it changes.
create schema shared;

-- Localized text: {"source":"bg","texts":{"bg":"…","en":"…"}}; the source language always has a text, no text is blank.
create function shared.is_localized(value jsonb) returns boolean
    language sql immutable parallel safe as $$
    select jsonb_typeof(value) = 'object'
       and jsonb_typeof(value -> 'source') = 'string'
       and jsonb_typeof(value -> 'texts') = 'object'
       and (value -> 'texts') ? (value ->> 'source')
       and not jsonb_path_exists(value, '$.texts.* ? (@.type() != "string" || @ like_regex "^\\s*$")')
       and not jsonb_path_exists(value -> 'texts', '$.keyvalue() ? (!(@.key like_regex "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"))')
$$;

create domain shared.localized as jsonb check (value is null or shared.is_localized(value));

-- What a reader of one language is shown: that language, else the source.
create function shared.shown(value jsonb, language text) returns text
    language sql immutable parallel safe as $$
    select coalesce(value -> 'texts' ->> language, value -> 'texts' ->> (value ->> 'source'))
$$;

-- Counters of change by topic ('directory', 'places', …): pages in memory are made from some versions and serve only while these stand.
create table shared.data_version (
    topic   text primary key,
    version bigint not null default 1
);

-- Call once, last in a writing transaction: the counter moves and the announcement leaves with the commit.
create function shared.touch(changed text) returns void
    language sql as $$
    insert into shared.data_version (topic) values (changed)
        on conflict (topic) do update set version = data_version.version + 1;
    select pg_notify('kompas_versions', changed);
$$;
