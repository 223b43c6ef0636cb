package kompas.directory.importing.undo;

import java.util.UUID;
import kompas.libraries.KeepingChitalishta;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes one run back over one connection, portion by portion, each a transaction; begun again it goes on where it was. */
public final class Reverting {

    private static final int PORTION = 2000;
    private static final String OF_THE_RUN = "s.import_run_id = :whose and s.kind = 'import'";

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final KeepingChitalishta libraries;
    private final Course course;

    /**
     * What is taken back.
     *
     * @param removing the change set of what is removed
     * @param restoring the change set of what becomes what it was
     * @param actor who does it, as change sets name it
     */
    public record Course(UUID run, UUID removing, UUID restoring, String actor, KeepingChitalishta.Source source) {}

    /** Told after each portion. */
    @FunctionalInterface
    public interface Watching {
        void progress(int done, int of);
    }

    /** @param database uses the connection {@code transaction} uses on this thread */
    public Reverting(
            JdbcClient database, TransactionTemplate transaction, KeepingChitalishta libraries, Course course) {
        this.database = database;
        this.transaction = transaction;
        this.libraries = libraries;
        this.course = course;
    }

    public void run(Watching watching) {
        int all = transaction.execute(status -> plan());
        all("restore", watching, all);
        all("remove", watching, all);
        transaction.executeWithoutResult(
                status -> sql(PlanningSql.FINISH).param("run", course.run()).update());
    }

    private int plan() {
        sql(PlanningSql.PLAN).param("run", course.run()).update();
        while (sql(PlanningSql.KEEP_PARENTS).param("run", course.run()).update() > 0) {
            // each round may keep a parent's parent
        }
        return waiting();
    }

    private int waiting() {
        return sql("select count(*) from directory.undo_step where import_run_id = :run and act <> 'leave'")
                .param("run", course.run())
                .query(Integer.class)
                .single();
    }

    private void all(String act, Watching watching, int of) {
        int size = PORTION;
        for (int taken = size; taken > 0; ) {
            try {
                int most = size;
                taken = transaction.execute(status -> portion(act, most));
                size = PORTION;
                watching.progress(of - waiting(), of);
            } catch (DataIntegrityViolationException e) {
                size = smaller(act, size);
            }
        }
    }

    /** Something refers to one of them that this knows nothing of: found by halving, and left. */
    private int smaller(String act, int size) {
        if (size > 1) {
            return size / 2;
        }
        sql(PlanningSql.LEAVE_USED).param("run", course.run()).param("act", act).update();
        return PORTION;
    }

    private int portion(String act, int most) {
        int taken = sql(PlanningSql.TAKE)
                .param("run", course.run())
                .param("act", act)
                .param("most", most)
                .update();
        if (taken == 0) {
            return 0;
        }
        sql("analyze undoing").update();
        sql(PlanningSql.HOLD).query(UUID.class).list();
        sql(PlanningSql.LEAVE_TOUCHED).param("run", course.run()).update();
        int done = act.equals("remove") ? remove() : restore();
        sql(PlanningSql.COUNT.formatted(act.equals("remove") ? "removed" : "restored"))
                .param("count", done)
                .param("run", course.run())
                .update();
        sql(PlanningSql.DONE).param("run", course.run()).update();
        select("select shared.touch('directory')");
        return taken;
    }

    private int remove() {
        begin(course.removing(), "remove");
        sql(RevertingSql.UNTIE).update();
        if (sql(RevertingSql.NO_LIBRARY).update() > 0) {
            libraries.forget("undoing");
        }
        select(RevertingSql.FORGET_NEEDS);
        return sql(RevertingSql.REMOVE).param("set", course.removing()).update();
    }

    private int restore() {
        begin(course.restoring(), "revert");
        int restored = new Restoring(database).restore(OF_THE_RUN, course.run(), course.restoring());
        sql(RevertingSql.FORGET_FINGERPRINTS).param("run", course.run()).update();
        sql("truncate chitalishte").update();
        if (sql(RevertingSql.CHITALISHTA).update() > 0) {
            libraries.keep(course.source(), "chitalishte");
        }
        return restored;
    }

    private void begin(UUID set, String kind) {
        sql(RevertingSql.BEGIN)
                .param("set", set)
                .param("kind", kind)
                .param("actor", course.actor())
                .param("run", course.run())
                .update();
    }

    private void select(String statement) {
        sql(statement).query((row, number) -> number).list();
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return database.sql(statement);
    }
}
