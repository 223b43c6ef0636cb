-- Fills up to a million organisations from the real ones: the beginning of one name, the end of another, sometimes a place;
-- two thirds stand on the map, in Bulgaria's settlements and around the places of those that have a point already.
\set ON_ERROR_STOP on
begin;
set local synchronous_commit = off;
create temporary table original on commit drop as
    select row_number() over (order by slug) - 1 as n, slug, regexp_split_to_array(name -> 'texts' ->> (name ->> 'source'), '\s+') as words,
           name ->> 'source' as language, legal_form, fields, source_id, source_date
    from directory.organisation;
create temporary table spot on commit drop as
    select row_number() over (order by id) - 1 as n, country, municipality_id, settlement_id, latin, longitude, latitude from (
        select id, country, municipality_id, id as settlement_id, latin, longitude, latitude from places.settlement where latitude is not null
        union all
        select id, country, municipality_id, null, null, longitude, latitude from directory.organisation where latitude is not null and country <> 'BG') s;
create unique index on original (n);
create unique index on spot (n);
analyze original, spot;
insert into directory.organisation (slug, name, description, legal_form, status, fields, goals, languages, country, municipality_id,
        settlement_id, place_precision, longitude, latitude, source_id, source_date, created_at)
    select rtrim(left(one.slug, 70), '-') || '-' || g,
           jsonb_build_object('source', one.language, 'texts', jsonb_build_object(one.language, array_to_string(
               one.words[1:2] || other.words[greatest(1, cardinality(other.words) - 1):] || case when g % 4 = 0 then spot.latin end, ' '))),
           case when g % 3 = 0 then jsonb_build_object('source', other.language, 'texts', jsonb_build_object(other.language,
               array_to_string(other.words || one.words || third.words, ' '))) end,
           (array['association', 'foundation', 'cooperative', 'religious', 'informal_group', one.legal_form])[1 + g % 6],
           case when g % 50 = 0 then 'dormant' else 'active' end,
           one.fields, case when g % 5 = 0 then array[1 + g % 17]::smallint[] else '{}' end,
           array[(array['bg', 'da', 'en', 'tr'])[1 + g % 4]],
           case when g % 3 = 0 then 'US' else spot.country end,
           case when g % 3 > 0 then spot.municipality_id end, case when g % 3 > 0 then spot.settlement_id end,
           case when g % 3 > 0 then 'address' else 'unresolved' end,
           case when g % 3 > 0 then spot.longitude + (g % 997) / 20000.0 end,
           case when g % 3 > 0 then spot.latitude + (g % 991) / 20000.0 end,
           one.source_id, one.source_date, now() - g * interval '1 minute'
    from generate_series(1, 1000000 - (select count(*) from original)) g
         join original one on one.n = g % (select count(*) from original)
         join original other on other.n = g * 7919 % (select count(*) from original)
         join original third on third.n = g * 104729 % (select count(*) from original)
         join spot on spot.n = g * 31 % (select count(*) from spot);
insert into directory.identifier (scheme, value, organisation_id)
    select 'KOMPAS', 'M' || row_number() over (order by o.id), o.id
    from directory.organisation o where not exists (select from directory.identifier i where i.organisation_id = o.id);
select count(*) as organisations, count(latitude) as "with a point" from directory.organisation;
commit;
analyze;
