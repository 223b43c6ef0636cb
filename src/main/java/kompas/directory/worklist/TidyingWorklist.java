package kompas.directory.worklist;

import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import kompas.jobs.NightlyWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets what somebody deleted and may bring back no more, and the ways back of changes of many. */
@Component
class TidyingWorklist implements NightlyWork {

    private static final int DAYS_TO_BRING_BACK = 30;
    private static final int DAYS_TO_UNDO = 90;

    /** A note outlives its organisation as long as that can be brought back. */
    private static final String NOTES = """
            delete from directory.note n where n.deleted_at < :deleted
               or n.changed_at < :deleted and not exists (select from directory.organisation o where o.id = n.organisation_id)
                  and not exists (select from directory.change c join directory.change_set s on s.id = c.change_set_id
                                  where c.organisation_id = n.organisation_id and s.at > :deleted)""";

    private static final String ITEMS = """
            delete from directory.bulk_item i using directory.bulk_edit b where b.id = i.bulk_id and b.made_at < :before""";

    private final JdbcClient database;
    private final SavedFilters filters;
    private final Clock clock;

    TidyingWorklist(JdbcClient database, SavedFilters filters, Clock clock) {
        this.database = database;
        this.filters = filters;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "directory.tidy-worklist";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 40);
    }

    @Override
    public String run() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        OffsetDateTime deleted = now.minusDays(DAYS_TO_BRING_BACK);
        int notes = database.sql(NOTES).param("deleted", deleted).update();
        int forgotten = filters.forget(deleted);
        int items =
                database.sql(ITEMS).param("before", now.minusDays(DAYS_TO_UNDO)).update();
        return notes + " notes, " + forgotten + " saved filters and " + items + " rows of changes of many forgotten";
    }
}
