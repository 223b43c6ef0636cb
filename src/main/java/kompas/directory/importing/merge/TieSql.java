package kompas.directory.importing.merge;

/** Who belongs to whom, once everybody is there: a branch can stand before its parent in the file. */
final class TieSql {

    private static final String FOUND = """
            coalesce(
                (select r.organisation_id from directory.source_record r
                 where r.source_id = t.source_id and r.record_key = %1$s),
                (select i.organisation_id from directory.identifier i
                 where i.scheme = split_part(%1$s, ':', 1) and i.value = substr(%1$s, strpos(%1$s, ':') + 1)),
                (select o.id from directory.organisation o where o.slug = %1$s),
                (select o.id from directory.organisation o
                 where o.id = case when %1$s ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then cast(%1$s as uuid) end))""";

    static final String PARENTS =
            "with found as (select t.organisation_id, " + FOUND.formatted("t.parent") + " as parent_id "
                    + "from tie t where t.parent is not null), " + """
            changed as (
                update directory.organisation o set parent_id = f.parent_id, changed_at = now()
                from found f, directory.organisation old
                where o.id = f.organisation_id and old.id = o.id and f.parent_id is not null and f.parent_id <> o.id
                  and o.parent_id is distinct from f.parent_id and not coalesce(jsonb_exists(o.field_sources -> 'parent_id', 'by'), false)
                returning o.id, old.parent_id as was, f.parent_id as now),
            begun as (
                insert into directory.change_set (id, kind, actor, source_id, import_run_id)
                select :set, 'import', :actor, :source, :run where exists (select from changed) on conflict do nothing),
            changes as (
                insert into directory.change (change_set_id, organisation_id, before, after)
                select :set, id, jsonb_build_object('parent_id', was), jsonb_build_object('parent_id', now) from changed
                on conflict (change_set_id, organisation_id) do update
                    set before = case when change.created then change.before else excluded.before || coalesce(change.before, '{}') end,
                        after = case when change.created then change.after else coalesce(change.after, '{}') || excluded.after end)
            insert into search.pending (kind, id) select 'organisation', id from changed""";

    static final String MEMBERSHIPS =
            "with wanted as (select t.organisation_id, " + FOUND.formatted("m.reference") + " as of_id "
                    + "from tie t cross join lateral unnest(t.member_of) as m(reference)), " + """
            joined as (
                insert into directory.membership (organisation_id, of_id)
                select organisation_id, of_id from wanted where of_id is not null and of_id <> organisation_id
                on conflict do nothing returning organisation_id)
            insert into search.pending (kind, id) select distinct 'organisation', organisation_id from joined""";

    /** References that lead nowhere. */
    static final String LOST = "select count(*) from tie t cross join lateral ("
            + "select t.parent as reference union all select unnest(t.member_of)) m "
            + "where m.reference is not null and " + FOUND.formatted("m.reference") + " is null";

    private TieSql() {}
}
