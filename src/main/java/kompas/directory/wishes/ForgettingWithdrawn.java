package kompas.directory.wishes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.jobs.NightlyWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the pages said that wanted not to be listed goes after 30 days, history and addresses with it; only the marks stay by
 * which an import recognises them. One that was taken away by a decision waits until nobody can object any more.
 */
@Component
class ForgettingWithdrawn implements NightlyWork {

    private static final int DAYS_TO_COME_BACK = 30;
    private static final int MONTHS_TO_OBJECT = 6;

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
    private final Clock clock;

    ForgettingWithdrawn(JdbcClient database, Accounts accounts, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.marks = new WishMarks(database);
        this.accounts = accounts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "directory.withdrawn";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 40);
    }

    @Override
    public String run() {
        LocalDate today = LocalDate.now(clock);
        List<UUID> due = database.sql(DUE)
                .param("before", today.minusDays(DAYS_TO_COME_BACK))
                .param("objectable", today.minusMonths(MONTHS_TO_OBJECT))
                .query(UUID.class)
                .list();
        due.forEach(id -> transaction.executeWithoutResult(status -> forget(id, today)));
        return due.size() + " organisations that want not to be listed forgotten";
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
