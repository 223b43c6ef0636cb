package kompas.accounts.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was ticked of what was found, and how and when its owner asked for it.
 *
 * @param act which button was pressed
 */
record TracesForm(
        @Nullable String q,
        @Nullable List<String> key,
        @Nullable String how,
        @Nullable String on,
        @Nullable String act) {

    boolean restricts() {
        return "restrict".equals(act);
    }

    String words() {
        return q == null ? "" : q.strip();
    }

    Set<String> keys() {
        return key == null ? Set.of() : Set.copyOf(key);
    }

    String way() {
        return how == null ? "" : how;
    }

    String day() {
        return on == null ? "" : on;
    }
}
