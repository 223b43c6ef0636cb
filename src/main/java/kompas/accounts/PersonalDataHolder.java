package kompas.accounts;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A module that holds something about people: it tells them what, when they ask, and forgets it, when they wish. Every such
 * module has one as a bean; {@code PersonalColumnsIntegrationTests} holds the columns of the database against them.
 */
public interface PersonalDataHolder {

    /** Everything held about whoever asks, found by their account and by their address; kinds without a row as well. */
    List<Held> heldAbout(SignedIn who);

    /**
     * Forgets everything of it, inside the caller's transaction and while the account still stands; of what must stay only
     * what names somebody. Doing it twice must do no harm.
     */
    default void erase(Erased who) {}

    /** Of the kinds told, by title, those that stay after erasing and no longer say who it was. */
    default Set<String> staying() {
        return Set.of();
    }

    /**
     * One kind of data.
     *
     * @param title the message that names it
     * @param why the message that says what it is for and how long it is kept
     * @param columns what each row tells, in this order; named by the messages {@code accounts.data.column.<column>}
     * @param rows column to value; dates as ISO 8601, what is unknown is missing
     */
    record Held(String title, String why, List<String> columns, List<Map<String, String>> rows) {

        public Held {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }
}
