-- For undoing: everything an owner states exactly as it stands, and putting it back.
create function needs.held(kind text, owner uuid) returns jsonb
    language sql stable as $$
    select coalesce(jsonb_agg(to_jsonb(n)), '[]') from needs.need n where n.owner_kind = held.kind and n.owner_id = owner
$$;

create function needs.put_back(kind text, owner uuid, rows jsonb) returns void
    language sql as $$
    delete from needs.need n where n.owner_kind = put_back.kind and n.owner_id = owner;
    insert into needs.need select * from jsonb_populate_recordset(null::needs.need, rows);
$$;

-- All needs of one owner become another's; what that one states already in the same words is not stated twice.
create function needs.hand_over(kind text, from_owner uuid, to_owner uuid) returns void
    language sql as $$
    update needs.need n set owner_id = to_owner
    where n.owner_kind = hand_over.kind and n.owner_id = from_owner
      and not exists (select from needs.need has where has.owner_id = to_owner and has.direction = n.direction
                      and has.kind = n.kind and has.text is not distinct from n.text);
    delete from needs.need n where n.owner_kind = hand_over.kind and n.owner_id = from_owner;
$$;
