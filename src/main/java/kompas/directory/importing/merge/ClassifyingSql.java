package kompas.directory.importing.merge;

import java.util.Arrays;
import java.util.stream.Collectors;
import kompas.directory.importing.record.StagedColumn;

/** What will become of each row; nothing here writes anything that outlives the connection. */
final class ClassifyingSql {

    /**
     * A key, number or id that stood in this run before: the row is turned away and told where. There can be millions of
     * claims, so each is noted as a number of 64 bits (two of a million claims share one in 1 of 37 million runs).
     */
    static final String DUPLICATES = """
            with said as (
                select row, line, source_id || '/' || record_key as claim from staged
                union all
                select row, line, unnest(identifiers) from staged
                union all
                select row, line, 'id/' || wanted_id from staged where wanted_id is not null),
            claims as (
                select row, line, claim, hash, first_value(line) over earlier as first_line,
                       row_number() over earlier = 1 as first
                from (select *, hashtextextended(claim collate "C", 0) as hash from said) hashed
                window earlier as (partition by hash order by row)),
            met as (
                select c.*, s.line as met_line, s.file as met_file from claims c
                left join lateral (select s.line, s.file from seen s where s.claim = c.hash limit 1) s on true),
            noted as (
                insert into seen (claim, file, line) select hash, :file, line from met where first and met_line is null)
            insert into decided (row, outcome, claim, first_line, first_file)
            select distinct on (row) row, 'duplicate', regexp_replace(claim, '^[^:/]*/', ''),
                   coalesce(met_line, first_line), coalesce(met_file, :file)
            from met
            where met_line is not null or not first
            order by row, met_line""";

    /** By the source's own key, else by a number in a register, else by id; each looked up, however many there are. */
    static final String RECOGNISE = """
            insert into decided (row, outcome, organisation_id)
            select s.row,
                   case when r.fingerprint = s.fingerprint then 'unchanged'
                        when coalesce(r.organisation_id, i.organisation_id, o.id) is null then 'created'
                        else 'known' end,
                   coalesce(r.organisation_id, i.organisation_id, o.id, s.wanted_id, uuidv7())
            from staged s
            left join lateral (
                select r.organisation_id, r.fingerprint from directory.source_record r
                where r.source_id = s.source_id and r.record_key = s.record_key limit 1) r on true
            left join lateral (
                select i.organisation_id
                from unnest(s.identifiers) with ordinality as u(identifier, position)
                join directory.identifier i on i.scheme = split_part(u.identifier, ':', 1)
                     and i.value = substr(u.identifier, strpos(u.identifier, ':') + 1)
                where r.organisation_id is null order by u.position limit 1) i on true
            left join lateral (
                select o.id from directory.organisation o where o.id = s.wanted_id limit 1) o on true
            where not exists (select from decided d where d.row = s.row)""";

    /** Whoever was erased or is restricted is not brought back by a row that still says the same of them. */
    static final String ERASED = """
            update staged s set contacts = (
                select coalesce(jsonb_agg(c.said order by c.position), '[]')
                from jsonb_array_elements(s.contacts) with ordinality as c(said, position)
                where not directory.was_erased(d.organisation_id, s.source_id, s.record_key, c.said)
                  and not exists (select from directory.restricted_contact r
                                  where r.organisation_id = d.organisation_id and directory.same_contact(r.contact, c.said)))
            from decided d
            where (exists (select from directory.erased_contact) or exists (select from directory.restricted_contact))
              and d.row = s.row and s.contacts is not null and d.outcome in ('created', 'known') and (
                exists (select from directory.restricted_contact r where r.organisation_id = d.organisation_id)
                or exists (
                    select from directory.erased_contact e
                    where e.organisation_id = d.organisation_id or (e.source_id = s.source_id and e.record_key = s.record_key)))""";

    /**
     * Nobody is shown to everybody who did not agree: by this row, which then says when, or on record here; and whoever took it
     * back is not shown by an older yes. When they agreed is set aside, for it is no part of a contact.
     */
    static final String OPENED = """
            with opened as (
                select s.row, d.organisation_id, c.said, c.position, own.said_yes,
                       own.said_yes or own.stands as agreed
                from decided d join staged s using (row)
                cross join lateral jsonb_array_elements(s.contacts) with ordinality as c(said, position)
                cross join lateral (
                    select coalesce((c.said ->> 'agreed')::date <= current_date
                               and (c.said ->> 'agreed')::date > coalesce(max(k.withdrawn_at)::date, '-infinity'), false) as said_yes,
                           coalesce(bool_or(k.withdrawn_at is null), false) as stands
                    from accounts.consent k
                    where k.about = d.organisation_id and k.purpose = 'contact'
                      and directory.same_contact(jsonb_strip_nulls(jsonb_build_object(
                          'name', k.name, 'email', k.email, 'phone', k.phone)), c.said)) own
                where s.contacts is not null and d.outcome in ('created', 'known') and (c.said ->> 'person')::boolean
                  and 'public' in (c.said ->> 'name_visibility', c.said ->> 'email_visibility', c.said ->> 'phone_visibility')),
            told as (
                insert into agreed (row, contact, given_on)
                select row, said - 'agreed', (said ->> 'agreed')::date from opened where said_yes returning row),
            judged as (
                select o.row, o.position, o.said - 'agreed' || case when o.agreed then '{}' else (
                        select jsonb_object_agg(v.key, case v.value when 'public' then 'staff' else v.value end)
                        from jsonb_each_text(o.said) v where v.key like '%\\_visibility') end as said
                from opened o)
            update staged s set contacts = (
                select jsonb_agg(coalesce(j.said, c.said) order by c.position)
                from jsonb_array_elements(s.contacts) with ordinality as c(said, position)
                left join judged j on j.row = s.row and j.position = c.position)
            where s.row in (select row from opened)""";

    /** Two rows of one batch that lead to the same organisation under different keys: the first speaks for it. */
    static final String SAME_ORGANISATION = """
            update decided d set outcome = 'duplicate', claim = f.slug, first_line = f.line, first_file = :file
            from (select d.row, o.slug, first_value(s.line) over same as line, row_number() over same as position
                  from decided d join staged s using (row) join directory.organisation o on o.id = d.organisation_id
                  where d.outcome in ('known', 'unchanged') window same as (partition by d.organisation_id order by d.row)) f
            where f.row = d.row and f.position > 1""";

    /** What is known already and lies where this import may not write. */
    static final String ELSEWHERE = """
            update decided d set outcome = 'elsewhere' from directory.organisation o
            where o.id = d.organisation_id and d.outcome in ('known', 'unchanged')
              and not coalesce(coalesce(o.municipality_id, o.region_id) = any(:areas), false)
              and not coalesce(o.library_id = any(:libraries), false)""";

    private static final String FACTS = Arrays.stream(StagedColumn.values())
            .filter(column -> column.isColumnOfOrganisation() || isBelonging(column))
            .map(column -> "('" + column.column() + "', '" + column.unit() + "')")
            .collect(Collectors.joining(", "));

    /**
     * What a known organisation's row says anew. A fact is taken when this source owns it, or when nothing is known yet;
     * never when someone set it by hand, nor when the whole record was confirmed later than the file says.
     */
    static final String COMPARE = "with facts (key, unit) as (values " + FACTS + ") " + """
            update decided d set before = x.before, after = x.after, held = x.held,
                   outcome = case when x.after is null then 'kept' else 'changed' end
            from (
                select d.row,
                       jsonb_object_agg(f.key, coalesce(was.state -> f.key, 'null')) filter (where f.taken) as before,
                       jsonb_object_agg(f.key, coalesce(says.state -> f.key, 'null')) filter (where f.taken) as after,
                       array_agg(distinct f.unit) filter (where f.held) as held
                from decided d join staged s using (row)
                join directory.organisation o on o.id = d.organisation_id
                cross join lateral (select to_jsonb(o) || directory.belongings(o.id) as state) was
                cross join lateral (
                    select cast(:defaults as jsonb) || jsonb_strip_nulls(to_jsonb(s)) || jsonb_build_object(
                        'addresses', directory.in_order(s.addresses),
                        'contacts', directory.in_order(s.contacts),
                        'links', directory.in_order(s.links),
                        'services', directory.in_order(s.services),
                        'needs', (select coalesce(jsonb_agg(n - 'since' order by n - 'since'), '[]')
                                  from jsonb_array_elements(coalesce(s.needs, '[]')) n),
                        'identifiers', (
                            select coalesce(jsonb_agg(i order by i), '[]') from (
                                select jsonb_array_elements_text(was.state -> 'identifiers') as i
                                union
                                select u from unnest(s.identifiers) u where not exists (
                                    select from directory.identifier taken
                                    where taken.scheme = split_part(u, ':', 1)
                                      and taken.value = substr(u, strpos(u, ':') + 1))) i)) as state) says
                left join lateral (
                    select f.key, f.unit, (owned.free or (owned.own and not owned.confirmed)) and not owned.hand as taken,
                           owned.hand or (owned.own and owned.confirmed and not owned.free) as held
                    from facts f
                    cross join lateral (select
                        exists (select from facts g where g.unit = f.unit
                                and jsonb_exists(o.field_sources -> g.key, 'by')) as hand,
                        coalesce(o.field_sources -> f.key ->> 'source', o.source_id::text) = s.source_id::text as own,
                        o.confirmed_on is not null and o.confirmed_on > coalesce(s.confirmed_on, '-infinity') as confirmed,
                        f.key = 'identifiers' or case f.unit
                            when 'place' then o.municipality_id is null and o.longitude is null and o.region_id is null
                            else coalesce(was.state -> f.key, 'null') in ('null', '[]') end as free) owned
                    where f.key = any(:said)
                      and coalesce(was.state -> f.key, 'null') is distinct from coalesce(says.state -> f.key, 'null')
                    ) f on true
                where d.outcome = 'known'
                group by d.row) x
            where x.row = d.row""";

    /** What a new organisation has where its row says nothing; an empty cell of a known one comes to the same. */
    static final String DEFAULTS = """
            {"legal_form": "other", "status": "active", "listing": "public", "example": false, "place_precision": "unresolved",
             "other_names": [], "fields": [], "goals": [], "targets": [], "audiences": [], "languages": [],
             "accessibility": [], "service_area_ids": []}""";

    /** Looked up for each wish, never read as a whole: there can be a million pages. Many networks have no old address at all. */
    private static final String TAKEN = """
            left join lateral (
                select true as taken from directory.organisation o where o.slug = %1$s limit 1) now_taken on true
            left join lateral (
                select true as taken from directory.old_slug o
                where (select exists (select from directory.old_slug)) and o.slug = %1$s limit 1) once_taken on true""";

    /**
     * The readable address of each new page: its first wish that nobody has and no earlier row has as well. Most get their
     * first, so the others are looked at only where it is gone.
     */
    static final String SLUGS = """
            with wanting as (
                select d.row, s.slugs, now_taken.taken or once_taken.taken
                       or row_number() over (partition by s.slugs[1] order by d.row) > 1 as gone
                from decided d join staged s using (row)
                %1$s
                where d.outcome = 'created'),
            wishes as (
                select row, slugs[1] as slug, 1::bigint as position from wanting where gone is not true
                union all
                select w.row, f.slug, f.position
                from wanting w cross join lateral unnest(w.slugs) with ordinality as f(slug, position)
                %2$s
                where w.gone and f.position > 1 and now_taken.taken is null and once_taken.taken is null),
            claims as (
                select row, slug, position, row_number() over (partition by slug order by position, row) as claimant from wishes),
            granted as (select distinct on (row) row, slug from claims where claimant = 1 order by row, position)
            update decided d set slug = coalesce(g.slug, left(s.slugs[1], 60) || '-' || right(d.organisation_id::text, 12))
            from staged s left join granted g using (row)
            where d.row = s.row and d.outcome = 'created'""".formatted(TAKEN.formatted("s.slugs[1]"), TAKEN.formatted("f.slug"));

    /** Rows that become new organisations, with all by which one of them may be known that is there already. */
    static final String NEW = """
            select s.name -> 'texts' ->> (s.name ->> 'source') as shown, s.legal_form, s.country, s.municipality_id, s.settlement_id,
                   s.place_precision, s.longitude, s.latitude, s.website, coalesce(s.identifiers, '{}') as identifiers,
                   coalesce(s.addresses -> 0 ->> 'locality', p.latin) as locality, s.addresses -> 0 ->> 'region' as region,
                   s.addresses -> 0 ->> 'postcode' as postcode, s.addresses -> 0 ->> 'street' as street,
                   array(select value from jsonb_each_text(s.name -> 'texts')) || coalesce(s.other_names, '{}') as all_names,
                   array(select c ->> 'phone' from jsonb_array_elements(s.contacts) c where c ->> 'phone' is not null) as phones,
                   array(select c ->> 'email' from jsonb_array_elements(s.contacts) c where c ->> 'email' is not null) as emails,
                   array(select l ->> 'url' from jsonb_array_elements(s.links) l where l ->> 'url' is not null) as links
            from decided d join staged s using (row) left join places.settlement p on p.id = s.settlement_id
            where d.outcome = 'created' order by row limit :most""";

    static final String EXAMPLES = """
            (select outcome, s.name -> 'texts' ->> (s.name ->> 'source') from decided d join staged s using (row)
             where outcome = 'created' order by row limit 10)
            union all
            (select outcome, s.name -> 'texts' ->> (s.name ->> 'source') from decided d join staged s using (row)
             where outcome = 'changed' order by row limit 10)""";

    static final String GONE = """
            select count(*) from directory.source_record r
            where r.source_id = :source
              and not exists (select from seen s
                              where s.claim = hashtextextended((r.source_id || '/' || r.record_key) collate "C", 0))""";

    private ClassifyingSql() {}

    static boolean isBelonging(StagedColumn column) {
        return switch (column) {
            case IDENTIFIERS, ADDRESSES, CONTACTS, LINKS, SERVICES, NEEDS -> true;
            default -> false;
        };
    }
}
