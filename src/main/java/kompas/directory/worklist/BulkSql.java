package kompas.directory.worklist;

/** The statements that change what was chosen, a portion at a time. */
final class BulkSql {

    private static final String COLUMNS = "legal_form, status, listing, fields, languages, country, municipality_id,"
            + " settlement_id, place_precision, region_id, longitude, latitude";

    static final String BEGIN = """
            insert into directory.bulk_edit (id, act, value, made_by, chosen) values (:id, :act, :value, :who, 0)
            on conflict do nothing""";

    static final String CHOSEN = "update directory.bulk_edit set chosen = :chosen where id = :id";

    static final String TAKE = """
            create temp table bulk_work on commit drop as
            select i.organisation_id as id, cast(null as jsonb) as wanted, cast(null as jsonb) as before, cast(null as jsonb) as provenance
            from directory.bulk_item i
            where i.bulk_id = :bulk and i.state = 'waiting' order by i.organisation_id limit :most""";

    /** From here on nobody writes about them before this has ended. */
    static final String HOLD =
            "select o.id from directory.organisation o join bulk_work w using (id) order by o.id for update of o";

    /** Only what will be different; nothing where that is nothing. */
    static final String WANT = """
            update bulk_work w set wanted = d.after, before = d.before,
                   provenance = jsonb_build_object('field_sources', o.field_sources, 'source_date', o.source_date)
            from directory.organisation o
            cross join lateral (select to_jsonb(o) as now) n
            cross join lateral (select %s as all_of_it) x
            cross join lateral (
                select jsonb_object_agg(e.key, e.value) as after, jsonb_object_agg(e.key, n.now -> e.key) as before
                from jsonb_each(x.all_of_it) e where e.value is distinct from n.now -> e.key) d
            where o.id = w.id""";

    /** The first field somebody asked for is the main one; none is written by hand in the eyes of an import but what was. */
    static final String WRITE = "update directory.organisation o set (" + COLUMNS + ") = (select " + COLUMNS
            + " from jsonb_populate_record(o, w.wanted)), " + """
            changed_at = now(),
            field_sources = o.field_sources || (
                select jsonb_object_agg(key, jsonb_build_object('source', cast(:source as uuid), 'date', current_date, 'by', 'hand'))
                from jsonb_object_keys(w.wanted) key)
            from bulk_work w where o.id = w.id and w.wanted is not null""";

    static final String CHANGE_SET = """
            insert into directory.change_set (id, kind, actor, source_id) values (:set, :kind, :actor, :source)
            on conflict do nothing""";

    static final String RECORD = """
            with changes as (
                insert into directory.change (change_set_id, organisation_id, before, after, provenance)
                select :set, w.id, w.before, w.wanted, w.provenance from bulk_work w where w.wanted is not null)
            insert into search.pending (kind, id) select 'organisation', w.id from bulk_work w where w.wanted is not null""";

    static final String DONE = """
            update directory.bulk_item i set state = case when w.wanted is null then 'same' else 'changed' end
            from bulk_work w where i.bulk_id = :bulk and i.organisation_id = w.id""";

    static final String COUNT = """
            update directory.bulk_edit set changed = changed + (select count(*) from bulk_work where wanted is not null)
            where id = :bulk""";

    static final String FINISH =
            "update directory.bulk_edit set finished_at = now() where id = :bulk and finished_at is null";

    /** How many would change, how many asked not to be listed, and the names of some. */
    static final String FORESEE = """
            select count(*) filter (where d.differs) as changes, count(*) filter (where not d.differs) as same,
                   count(*) filter (where exists (select from directory.wish i where i.organisation_id = o.id and i.kind = 'unlisted')) as wished,
                   (array_agg(shared.shown(o.name, :language) order by o.slug) filter (where d.differs))[1 : 10] as some
            %s
            cross join lateral (select to_jsonb(o) as now) n
            cross join lateral (select %s as all_of_it) x
            cross join lateral (
                select coalesce(bool_or(e.value is distinct from n.now -> e.key), false) as differs
                from jsonb_each(x.all_of_it) e) d
            where %s""";

    /** Takes one portion of what was changed. */
    static final String TAKE_BACK = """
            create temp table undoing on commit drop as
            select i.organisation_id as id from directory.bulk_item i
            where i.bulk_id = :bulk and i.state = 'changed' order by i.organisation_id limit :most""";

    /** Still there, written about by nobody else since, and saying what the change made them say. */
    static final String LEAVE = """
            with touched as (
                delete from undoing u
                where not exists (select from directory.organisation o where o.id = u.id)
                   or exists (select from directory.change l join directory.change_set s on s.id = l.change_set_id
                              where l.organisation_id = u.id and l.change_set_id <> :bulk
                                and s.at > (select own.at from directory.change_set own where own.id = :bulk))
                   or exists (select from directory.change c join directory.organisation o on o.id = c.organisation_id
                              cross join lateral jsonb_each(c.after) e
                              where c.change_set_id = :bulk and c.organisation_id = u.id
                                and to_jsonb(o) -> e.key is distinct from e.value)
                returning u.id)
            update directory.bulk_item i set state = 'left' from touched t
            where i.bulk_id = :bulk and i.organisation_id = t.id""";

    static final String RESTORED = """
            update directory.bulk_item i set state = 'restored' from undoing u where i.bulk_id = :bulk and i.organisation_id = u.id""";

    static final String UNDOING =
            "update directory.bulk_edit set undone_at = now() where id = :bulk and undone_at is null";

    /** What was taken off the lists is no library of the public either. */
    static final String HIDDEN = """
            create temp table bulk_hidden on commit drop as
            select o.id from %s w join directory.organisation o on o.id = w.id
            where o.listing <> 'public' and o.library_id = o.id""";

    static final String NO_LIBRARY = """
            update directory.organisation o set library_id = null from bulk_hidden h where o.id = h.id""";

    private static final String IS_LIBRARY = """
            o.listing = 'public' and o.country is not null
              and (o.library_id = o.id or :again and o.library_id is null and o.legal_form = 'chitalishte')""";

    static final String SOURCES = """
            select distinct s.id, s.key, s.name from %s w join directory.organisation o on o.id = w.id
            join directory.source s on s.id = o.source_id where""" + " " + IS_LIBRARY;

    static final String LIBRARIES = """
            create temp table bulk_chitalishte on commit drop as
            select o.id, o.slug, cast(o.name as jsonb) as name,
                   case o.status when 'active' then 'open' when 'dormant' then 'paused' else 'closed' end as status,
                   o.country, o.municipality_id, o.settlement_id, o.region_id, o.place_precision, o.longitude, o.latitude,
                   o.website, o.source_date
            from %s w join directory.organisation o on o.id = w.id
            where o.source_id = cast(:source as uuid) and""" + " " + IS_LIBRARY;

    static final String LIBRARY = """
            update directory.organisation o set library_id = o.id from bulk_chitalishte c
            where o.id = c.id and o.library_id is null""";

    private BulkSql() {}
}
