package kompas.accounts;

import java.util.HashMap;
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
     * @param rows column to value; dates and moments as ISO 8601, what is unknown is missing; {@code <kind> <id>} names a thing
     * @param words of the columns that hold codes: what the messages with their words begin with, empty where the code is one
     */
    record Held(
            String title, String why, List<String> columns, List<Map<String, String>> rows, Map<String, String> words) {

        public Held {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            words = Map.copyOf(words);
        }

        public Held(String title, String why, List<String> columns, List<Map<String, String>> rows) {
            this(title, why, columns, rows, Map.of());
        }

        /** The same, with words for the codes in a column. */
        public Held saying(String column, String prefix) {
            Map<String, String> more = new HashMap<>(words);
            more.put(column, prefix);
            return new Held(title, why, columns, rows, more);
        }
    }
}
