package kompas.events.signup.web;

import org.jspecify.annotations.Nullable;

/**
 * A button beside somebody in the list, and how the list was narrowed when it was pressed.
 *
 * @param to the date they are moved to
 */
record ListPress(
        @Nullable String act,
        @Nullable String to,
        @Nullable String date,
        @Nullable String q,
        @Nullable String state,
        @Nullable String page) {

    ListShown shown() {
        return new ListShown(date, q, state, page, null, null);
    }
}
