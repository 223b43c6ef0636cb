package kompas.directory.duplicates;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.importing.record.StagedColumn;

/** The statements of a merge; {@code :kept} and {@code :dropped} are ids, {@code :set} is the change set. */
final class MergeSql {

    static final String COLUMNS = Stream.concat(
                    StagedColumn.columnsOfOrganisation().stream().map(StagedColumn::column), Stream.of("parent_id"))
            .collect(Collectors.joining(", "));

    static final String LOCK = """
            select id, changed_at from directory.organisation where id in (:kept, :dropped) order by id for update""";

    static final String STATE = """
            select to_jsonb(o) || directory.belongings(o.id) || jsonb_build_object('pictures', directory.pictures(o.id)) as state,
                   directory.snapshot(o.id) || jsonb_build_object('pictures', coalesce((
                       select jsonb_agg(to_jsonb(p)) from directory.picture p where p.organisation_id = o.id), '[]')) as snapshot,
                   directory.contact_rows(o.id) as contacts
            from directory.organisation o where o.id = :id""";

    static final String STAFF = """
            insert into directory.source (key, kind, name)
            values ('staff', 'staff', '{"source":"en","texts":{"en":"Library staff","da":"Bibliotekets medarbejdere","bg":"Служители на библиотеката"}}')
            on conflict (key) do update set key = excluded.key returning id""";

    static final String CHANGE_SET = """
            insert into directory.change_set (id, kind, actor, source_id) values (:set, :kind, :actor, :source)""";

    static final String UPDATE = "update directory.organisation o set (" + COLUMNS + ") = (select " + COLUMNS
            + " from jsonb_populate_record(o, cast(:values as jsonb))), "
            + "field_sources = cast(:sources as jsonb), changed_at = now() where o.id = :id";

    /** What the kept one has just so already is not moved, and goes with the dropped one. %1$s is a table, %2$s what does not
     * count, %3$s what else becomes of a row. */
    static final String MOVE = """
            update directory.%1$s r set organisation_id = :kept%3$s
            where r.organisation_id = :dropped and not exists (
                select from directory.%1$s has where has.organisation_id = :kept
                  and to_jsonb(has) - '{%2$s}'::text[] = to_jsonb(r) - '{%2$s}'::text[])""";

    /** Pictures of the one that is not asked for are taken away, and can be brought back. */
    static final String HIDE_PICTURES =
            "update directory.picture set removed_at = now() where organisation_id = :id and removed_at is null";

    /** The dropped one's photos stand behind those of the kept one, whose logo stays the logo. */
    static final String MOVE_PICTURES = """
            update directory.picture p set organisation_id = :kept, place = p.place + 100,
                logo = p.logo and not exists (select from directory.picture k
                                              where k.organisation_id = :kept and k.logo and k.removed_at is null)
            where p.organisation_id = :dropped""";

    /** An organisation has one main address. */
    static final String ONE_MAIN =
            ", main = case when exists (select from directory.address k where k.organisation_id = :kept and k.main) then null"
                    + " else r.main end";

    /** Whatever leads to the dropped one leads to the kept one. */
    static final String LEAD_ON = """
            with records as (update directory.source_record set organisation_id = :kept where organisation_id = :dropped),
            older as (update directory.old_slug set organisation_id = :kept where organisation_id = :dropped),
            last as (insert into directory.old_slug (slug, organisation_id)
                     select slug, :kept from directory.organisation where id = :dropped
                     on conflict (slug) do update set organisation_id = excluded.organisation_id),
            joined as (insert into directory.membership (organisation_id, of_id)
                       select :kept, of_id from directory.membership where organisation_id = :dropped and of_id <> :kept
                       on conflict do nothing),
            joining as (insert into directory.membership (organisation_id, of_id)
                        select organisation_id, :kept from directory.membership where of_id = :dropped and organisation_id <> :kept
                        on conflict do nothing),
            decided as (insert into directory.duplicate_pair (one_id, other_id, score, reasons, state, decided_at, decided_by)
                        select least(third, :kept), greatest(third, :kept), score, reasons, state, decided_at, decided_by
                        from (select *, case one_id when :dropped then other_id else one_id end as third
                              from directory.duplicate_pair where :dropped in (one_id, other_id) and state = 'different') d
                        where third <> :kept
                        on conflict (one_id, other_id) do update set state = 'different', decided_at = excluded.decided_at,
                            decided_by = excluded.decided_by where duplicate_pair.state = 'open'),
            parts as (update directory.organisation set parent_id = :kept, changed_at = now()
                      where parent_id = :dropped and id <> :kept returning id),
            changes as (insert into directory.change (change_set_id, organisation_id, before, after)
                        select :set, id, jsonb_build_object('parent_id', cast(:dropped as uuid)),
                               jsonb_build_object('parent_id', cast(:kept as uuid)) from parts)
            insert into search.pending (kind, id)
            select 'organisation', id from parts
            union select 'organisation', organisation_id from directory.membership where of_id = :dropped
            union select 'organisation', of_id from directory.membership where organisation_id = :dropped
            union select 'organisation', :kept union select 'organisation', :dropped""";

    static final String DELETE = "delete from directory.organisation where id = :dropped";

    static final String CHANGE = """
            insert into directory.change (change_set_id, organisation_id, before, after)
            values (:set, :id, cast(:before as jsonb), cast(:after as jsonb))""";

    static final String PERSONAL = """
            insert into directory.change_personal (change_set_id, organisation_id, before, after)
            values (:set, :id, cast(:before as jsonb), cast(:after as jsonb))""";

    static final String REMEMBER = """
            insert into directory.merge (change_set_id, kept_id, dropped_id, kept, dropped)
            values (:set, :kept, :dropped, cast(:keptRows as jsonb), cast(:droppedRows as jsonb))""";

    private MergeSql() {}
}
