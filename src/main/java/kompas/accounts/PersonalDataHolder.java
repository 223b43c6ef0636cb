package kompas.accounts;

import java.util.List;
import java.util.Map;

/** A module that holds something about people: it tells them what, when they ask. Every such module has one as a bean. */
public interface PersonalDataHolder {

    /** Everything held about whoever asks, found by their account and by their address; kinds without a row as well. */
    List<Held> heldAbout(SignedIn who);

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
