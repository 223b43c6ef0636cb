package kompas.directory.importing.undo;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets organisations say again what they said before some changes; the same for an import and for a change of many by hand. */
public final class Restoring {

    private final JdbcClient database;

    public Restoring(JdbcClient database) {
        this.database = database;
    }

    /**
     * Restores what stands in the temporary table {@code undoing (id)} of this transaction, which nobody else may be writing
     * about; leaves another, {@code reverting (id, before, provenance, says)}.
     *
     * @param picked SQL about a change set {@code s} that picks those to be taken back, by the parameter {@code :whose}
     * @param into the change set this is recorded in, which exists
     * @return how many were restored
     */
    public int restore(String picked, UUID whose, UUID into) {
        int restored = database.sql(RevertingSql.STATES.formatted(picked))
                .param("whose", whose)
                .update();
        database.sql(RevertingSql.RESTORE).update();
        database.sql(RevertingSql.CLEAR).update();
        database.sql(RevertingSql.LISTS).update();
        database.sql(RevertingSql.NEEDS).query((row, number) -> number).list();
        database.sql(RevertingSql.RECORD).param("set", into).update();
        return restored;
    }
}
