package kompas.directory.duplicates;

/** The statements that undo a merge; {@code :rows} is the snapshot of the dropped one, {@code :mine} of the kept one. */
final class PartingSql {

    static final String MERGE = """
            select m.kept_id, m.dropped_id, m.kept, m.dropped, m.undone_by is not null as undone, c.before, c.after,
                   p.before as personal_before, p.after as personal_after, d.before as dropped_personal
            from directory.merge m
            join directory.change c on c.change_set_id = m.change_set_id and c.organisation_id = m.kept_id
            left join directory.change_personal p on p.change_set_id = m.change_set_id and p.organisation_id = m.kept_id
            left join directory.change_personal d on d.change_set_id = m.change_set_id and d.organisation_id = m.dropped_id
            where m.change_set_id = :set for update of m""";

    /** Takes from the kept one what came from the dropped one, in table %1$s by %2$s. */
    static final String TAKE_BACK = """
            delete from directory.%1$s r using jsonb_populate_recordset(null::directory.%1$s, cast(:rows as jsonb)) was
            where r.organisation_id = :kept and %2$s""";

    static final String CLEAR = "delete from directory.%1$s where organisation_id = :id";

    static final String PUT_BACK = """
            insert into directory.%1$s select * from jsonb_populate_recordset(null::directory.%1$s, cast(:rows as jsonb))
            on conflict do nothing""";

    /** A picture that was forgotten since stays so. */
    static final String PUT_BACK_PICTURES = """
            insert into directory.picture
            select was.* from jsonb_populate_recordset(null::directory.picture, cast(:rows as jsonb)) was
            join files.file f on f.id = was.file_id
            on conflict (file_id) do nothing""";

    /** The dropped one stands again where it stood; it changed just now, so that readers of our feeds learn of it. */
    static final String REVIVE = """
            with gone as (delete from directory.tombstone where organisation_id = :dropped),
            freed as (delete from directory.old_slug where organisation_id = :kept
                      and slug in (select cast(:rows as jsonb) -> 'organisation' ->> 'slug'
                                   union select jsonb_array_elements_text(cast(:rows as jsonb) -> 'old_slugs')))
            insert into directory.organisation
            select (jsonb_populate_record(null::directory.organisation, w.organisation || jsonb_build_object(
                    'changed_at', now(), 'library_id', null, 'parent_id',
                    (select id from directory.organisation where id::text = w.organisation ->> 'parent_id')))).*
            from (select cast(:rows as jsonb) -> 'organisation' as organisation) w""";

    static final String LEAD_BACK = """
            with was as (select cast(:rows as jsonb) as dropped, cast(:mine as jsonb) as kept),
            slugs as (insert into directory.old_slug (slug, organisation_id)
                      select jsonb_array_elements_text(dropped -> 'old_slugs'), :dropped from was on conflict do nothing),
            records as (update directory.source_record r set organisation_id = :dropped
                        from was, jsonb_populate_recordset(null::directory.source_record, was.dropped -> 'records') d
                        where r.source_id = d.source_id and r.record_key = d.record_key and r.organisation_id = :kept),
            parts as (update directory.organisation set parent_id = :dropped, changed_at = now()
                      where parent_id = :kept and id::text in (select jsonb_array_elements_text(dropped -> 'parts') from was)
                      returning id),
            changes as (insert into directory.change (change_set_id, organisation_id, before, after)
                        select :set, id, jsonb_build_object('parent_id', cast(:kept as uuid)),
                               jsonb_build_object('parent_id', cast(:dropped as uuid)) from parts),
            theirs as (select m.* from was, jsonb_populate_recordset(null::directory.membership, was.dropped -> 'memberships') m),
            mine as (select m.* from was, jsonb_populate_recordset(null::directory.membership, was.kept -> 'memberships') m),
            left_again as (delete from directory.membership m using theirs t
                           where (m.organisation_id, m.of_id) in ((:kept, t.of_id), (t.organisation_id, :kept))
                             and not exists (select from mine where mine.organisation_id = m.organisation_id and mine.of_id = m.of_id)),
            joined as (insert into directory.membership select t.* from theirs t
                       where exists (select from directory.organisation o where o.id = t.organisation_id)
                         and exists (select from directory.organisation o where o.id = t.of_id)
                       on conflict do nothing)
            insert into search.pending (kind, id)
            select 'organisation', id from parts
            union select 'organisation', organisation_id from theirs union select 'organisation', of_id from theirs
            union select 'organisation', :kept union select 'organisation', :dropped""";

    /** What was known to differ from the dropped one was taken to differ from the kept one. */
    static final String PAIRS_APART = """
            delete from directory.duplicate_pair d
            using jsonb_populate_recordset(null::directory.duplicate_pair, cast(:rows as jsonb) -> 'pairs') p
            where p.state = 'different' and d.state = 'different' and d.decided_at = p.decided_at
              and :kept in (d.one_id, d.other_id)""";

    static final String PAIRS_BACK = """
            insert into directory.duplicate_pair
            select p.* from jsonb_populate_recordset(null::directory.duplicate_pair,
                                (cast(:rows as jsonb) -> 'pairs') || (cast(:mine as jsonb) -> 'pairs')) p
            where exists (select from directory.organisation where id = p.one_id)
              and exists (select from directory.organisation where id = p.other_id)
            on conflict do nothing""";

    static final String UNDONE = "update directory.merge set undone_by = :undo where change_set_id = :set";

    private PartingSql() {}
}
