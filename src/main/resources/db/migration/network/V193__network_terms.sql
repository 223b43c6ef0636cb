-- What a network adds to the lists that organisations are described with. A code is made from the first name and never
-- changes; its beginning keeps it apart from every standard code there is or will be.
create table network.term (
    code       text primary key check (code ~ '^own-[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 80),
    list       text not null check (list in ('field', 'audience', 'need')),
    name       shared.localized not null,
    under      text check (under ~ '^[A-Z]([0-9]{2})?$'),  -- the standard field an own one is a part of, and counts in
    position   integer not null,
    retired    boolean not null default false,             -- offered no more; stays where it is
    created_at timestamptz not null default now(),
    check ((under is not null) = (list = 'field'))
);
create unique index term_once on network.term (list, lower(name -> 'texts' ->> (name ->> 'source')));

-- Of these codes the ones there are, in their order. Own ones are held until the transaction ends: nobody deletes them meanwhile.
create function network.known_terms(kind text, codes text[]) returns text[]
    language plpgsql as $$
begin
    perform from network.term t where t.code = any(codes) for key share;
    return coalesce((
        select array_agg(c.code order by c.place) from unnest(codes) with ordinality c(code, place)
        where c.code not like 'own-%' or exists (select from network.term t where t.list = kind and t.code = c.code)), '{}');
end $$;
