package kompas.operations.backup;

import java.sql.SQLException;
import kompas.operations.StartRefused;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lets nothing but another restore start on a database a restore has left half done. */
@Component
class UnfinishedRestore extends BaseCallback {

    private final boolean restores;

    UnfinishedRestore(@Value("${kompas.command:serve}") String command) {
        this.restores = command.equals("restore");
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE && !restores;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            if (Fitness.isUnfinished(context.getConnection())) {
                throw new StartRefused(
                        "A restore into this installation broke off; it holds only a part of the backup.",
                        "Run kompas restore again.");
            }
        } catch (SQLException e) {
            throw new FlywayException(e);
        }
    }
}
