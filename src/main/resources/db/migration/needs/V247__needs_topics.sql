-- Topics are counted, so one is written in one way only; a word that would break a list in a file is none.
create function needs.clean_topics(topics text[]) returns text[]
    language sql immutable as $$
    select coalesce((array_agg(topic order by topic collate "C"))[1:20], '{}')
    from (select distinct lower(btrim(t)) as topic from unnest(clean_topics.topics) t
          where btrim(t) ~ '^[^][|,;:[:cntrl:]]{1,60}$') clean
$$;

alter table needs.need
    add column urgency text check (urgency in ('now', 'year', 'someday')),
    add column topics text[] not null default '{}',
    add constraint need_topics_clean check (topics = needs.clean_topics(topics));

create or replace function needs.stated(kind text, owner uuid) returns jsonb
    language sql stable as $$
    select coalesce(jsonb_agg(said order by said), '[]')
    from (select jsonb_strip_nulls(jsonb_build_object('direction', direction, 'kind', n.kind, 'text', text, 'until', until,
                     'urgency', urgency, 'topics', nullif(to_jsonb(topics), '[]'))) as said
          from needs.need n where owner_kind = stated.kind and owner_id = owner) needs
$$;

-- What is said again is the same need: it keeps its id and its first day. In other words it keeps the id only, because who answers it goes on.
create or replace function needs.restate(kind text, owner uuid, said jsonb) returns void
    language plpgsql as $$
declare
    named jsonb;
begin
    with saying as (
        select distinct on (s.said ->> 'direction', s.said ->> 'kind', nullif(s.said -> 'text', 'null')) s.place, s.said,
               s.said ->> 'direction' as direction, s.said ->> 'kind' as code, nullif(s.said -> 'text', 'null') as words
        from jsonb_array_elements(restate.said) with ordinality as s(said, place)
        order by s.said ->> 'direction', s.said ->> 'kind', nullif(s.said -> 'text', 'null'), s.place
    ), standing as (
        select n.id, n.direction, n.kind as code, cast(n.text as jsonb) as words, n.since from needs.need n
        where n.owner_kind = restate.kind and n.owner_id = restate.owner
    ), again as (
        select s.place, n.id, n.since from saying s join standing n using (direction, code)
        where s.words is not distinct from n.words
    ), reworded as (
        select s.place, n.id from (
            select place, direction, code, row_number() over (partition by direction, code order by place) as nth
            from saying where place not in (select place from again)) s
        join (
            select id, direction, code, row_number() over (partition by direction, code order by id) as nth
            from standing where id not in (select id from again)) n using (direction, code, nth)
    )
    select coalesce(jsonb_agg(jsonb_build_object('since', coalesce(a.since, current_date)) || jsonb_strip_nulls(s.said - 'id')
                              || jsonb_build_object('id', coalesce(a.id, r.id, uuidv7())) order by s.place), '[]') into named
    from saying s left join again a using (place) left join reworded r using (place);

    delete from needs.need n where n.owner_kind = restate.kind and n.owner_id = restate.owner;
    insert into needs.need (id, owner_kind, owner_id, direction, kind, text, since, until, urgency, topics)
        select n.id, restate.kind, restate.owner, n.direction, n.kind, n.text, n.since, n.until, n.urgency, needs.clean_topics(n.topics)
        from jsonb_to_recordset(named) as n(id uuid, direction text, kind text, text jsonb, since date, until date, urgency text, topics text[])
        on conflict do nothing;
end $$;

create or replace function needs.put_back(kind text, owner uuid, rows jsonb) returns void
    language sql as $$
    delete from needs.need n where n.owner_kind = put_back.kind and n.owner_id = owner;
    insert into needs.need (id, owner_kind, owner_id, direction, kind, text, since, until, urgency, topics)
        select id, owner_kind, owner_id, direction, n.kind, text, since, until, urgency, needs.clean_topics(topics)
        from jsonb_populate_recordset(null::needs.need, rows) n;
$$;

-- What both state in the same words is one need about the topics of both.
create or replace function needs.hand_over(kind text, from_owner uuid, to_owner uuid) returns void
    language sql as $$
    update needs.need has set topics = needs.clean_topics(has.topics || n.topics), urgency = coalesce(has.urgency, n.urgency)
    from needs.need n
    where n.owner_kind = hand_over.kind and n.owner_id = from_owner and has.owner_kind = hand_over.kind and has.owner_id = to_owner
      and has.direction = n.direction and has.kind = n.kind and has.text is not distinct from n.text
      and (n.topics <> '{}' or n.urgency is not null);
    update needs.need n set owner_id = to_owner
    where n.owner_kind = hand_over.kind and n.owner_id = from_owner
      and not exists (select from needs.need has where has.owner_id = to_owner and has.direction = n.direction
                      and has.kind = n.kind and has.text is not distinct from n.text);
    delete from needs.need n where n.owner_kind = hand_over.kind and n.owner_id = from_owner;
$$;
