package kompas.directory.wishes;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.jobs.Forgetting;
import kompas.jobs.Retention;
import kompas.jobs.Retentions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the pages said that wanted not to be listed goes after a month, history and addresses with it; only the marks stay by
 * which an import recognises them. One that was taken away by a decision waits until nobody can object any more.
 */
@Component
class ForgettingWithdrawn implements Forgetting {

    private static final String DUE = """
            select distinct w.organisation_id from directory.wish w
            join directory.organisation o on o.id = w.organisation_id
            where w.kind = 'unlisted' and w.since <= :before and o.library_id is null
              and not exists (
                  select from directory.report r where r.organisation_id = o.id and (
                      r.outcome is null or r.decided_on > :objectable
                      or exists (select from directory.appeal a where a.report_id = r.id and a.outcome is null)))
            limit 1000""";

    private static final List<String> STEPS = List.of(
            "update directory.organisation set parent_id = null where parent_id = :id",
            "delete from directory.change_personal where organisation_id = :id",
            "update directory.change set before = null, after = null, provenance = null where organisation_id = :id",
            "update directory.merge set kept = '{}', dropped = '{}' where :id in (kept_id, dropped_id)",
            "delete from directory.addition where organisation_id = :id",
            "delete from directory.wish where organisation_id = :id and kind <> 'unlisted'",
            "delete from directory.organisation where id = :id",
            "update directory.tombstone set slugs = '{}' where organisation_id = :id",
            "insert into search.pending (kind, id) values ('organisation', :id)",
            "update directory.wish set forgotten_on = :today where organisation_id = :id");

    private final JdbcClient database;
    private final WishMarks marks;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final Retentions retentions;

    ForgettingWithdrawn(
            JdbcClient database, Accounts accounts, TransactionTemplate transaction, Retentions retentions) {
        this.database = database;
        this.marks = new WishMarks(database);
        this.accounts = accounts;
        this.transaction = transaction;
        this.retentions = retentions;
    }

    @Override
    public Retention what() {
        return Retention.WITHDRAWN;
    }

    @Override
    public int forget(OffsetDateTime before) {
        OffsetDateTime now = before.plus(retentions.period(Retention.WITHDRAWN).orElseThrow());
        OffsetDateTime objectable =
                now.minus(retentions.period(Retention.REPORTS).orElseThrow());
        List<UUID> due = database.sql(DUE)
                .param("before", before.toLocalDate())
                .param("objectable", objectable.toLocalDate())
                .query(UUID.class)
                .list();
        due.forEach(id -> transaction.executeWithoutResult(status -> forget(id, now.toLocalDate())));
        return due.size();
    }

    private void forget(UUID id, LocalDate today) {
        marks.keep(id);
        Grant grant = new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(id));
        accounts.holding(grant.role(), grant.scope())
                .forEach(person -> accounts.revoke(person.id(), grant, Optional.empty()));
        database.sql("select needs.restate('organisation', :id, '[]')")
                .param("id", id)
                .query((row, number) -> number)
                .list();
        STEPS.forEach(step -> {
            JdbcClient.StatementSpec statement = database.sql(step).param("id", id);
            (step.contains(":today") ? statement.param("today", today) : statement).update();
        });
        database.sql("select shared.touch('directory')")
                .query((row, number) -> number)
                .list();
    }
}
