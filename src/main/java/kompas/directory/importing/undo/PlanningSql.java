package kompas.directory.importing.undo;

/** What is to become of each organisation an import wrote. */
final class PlanningSql {

    /** Somebody else wrote about organisation {@code %1$s} after the run began. */
    private static final String TOUCHED = """
            exists (select from directory.change l join directory.change_set s on s.id = l.change_set_id
                    where l.organisation_id = %1$s and s.import_run_id is distinct from :run
                      and s.at > (select min(own.at) from directory.change_set own where own.import_run_id = :run))""";

    /** Organisations that are gone need nothing; what an earlier, interrupted undoing did is done. */
    static final String PLAN = """
            insert into directory.undo_step (import_run_id, organisation_id, act, reason)
            select :run, o.id, case when w.reason is not null then 'leave' when c.created then 'remove' else 'restore' end,
                   w.reason
            from (select c.organisation_id, bool_or(c.created) as created
                  from directory.change c join directory.change_set s on s.id = c.change_set_id
                  where s.import_run_id = :run and s.kind = 'import' group by c.organisation_id) c
            join directory.organisation o on o.id = c.organisation_id
            cross join lateral (select case
                when %1$s then 'changed'
                when c.created and exists (select from directory.note n
                                           where n.organisation_id = o.id and n.deleted_at is null) then 'changed'
                when c.created and exists (select from accounts.role_grant g where g.scope_id = o.id) then 'people'
                when c.created and exists (select from directory.source_record r
                                           where r.organisation_id = o.id and r.last_run_id <> :run) then 'listed'
                end as reason) w
            where not exists (select from directory.change d join directory.change_set s on s.id = d.change_set_id
                              where d.organisation_id = o.id and s.import_run_id = :run and s.kind <> 'import')
            on conflict do nothing""".formatted(TOUCHED.formatted("o.id"));

    /** Whatever a remaining organisation belongs to remains; called until it finds nothing more. */
    static final String KEEP_PARENTS = """
            update directory.undo_step p set act = 'leave', reason = 'parent'
            where p.import_run_id = :run and p.act = 'remove' and exists (
                select from directory.organisation o
                left join directory.undo_step s on s.import_run_id = :run and s.organisation_id = o.id
                where o.parent_id = p.organisation_id and coalesce(s.act, 'leave') = 'leave')""";

    static final String TAKE = """
            create temp table undoing on commit drop as
            select organisation_id as id from directory.undo_step
            where import_run_id = :run and act = :act order by organisation_id limit :most""";

    /** From here on nobody writes about them before this has ended. */
    static final String HOLD = """
            select o.id from directory.organisation o join undoing u using (id) order by o.id for update of o""";

    /** Written about since the plan was made. */
    static final String LEAVE_TOUCHED = """
            with touched as (delete from undoing u where %1$s returning u.id)
            update directory.undo_step s set act = 'leave', reason = 'changed'
            from touched t where s.import_run_id = :run and s.organisation_id = t.id
            """.formatted(TOUCHED.formatted("u.id"));

    static final String LEAVE_USED = """
            update directory.undo_step set act = 'leave', reason = 'used'
            where import_run_id = :run and organisation_id = (
                select organisation_id from directory.undo_step
                where import_run_id = :run and act = :act order by organisation_id limit 1)""";

    static final String DONE = """
            delete from directory.undo_step s using undoing u
            where s.import_run_id = :run and s.organisation_id = u.id""";

    static final String COUNT = "update directory.import_run set %1$s = %1$s + :count where id = :run";

    static final String FINISH = """
            update directory.import_run r set undone_at = now(), kept = (
                select count(*) from directory.undo_step s where s.import_run_id = r.id)
            where id = :run""";

    private PlanningSql() {}
}
