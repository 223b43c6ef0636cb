package kompas.events.screens.web;

import java.util.List;
import java.util.Optional;
import kompas.directory.OrganisationSummary;
import kompas.libraries.LibrarySummary;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.web.QrPath;
import org.jspecify.annotations.Nullable;

/**
 * What runs on a screen: pages of the agenda, the organisation of the month, calls for help.
 *
 * @param zone IANA name of the clock people here go by
 * @param agenda the next dates, a few to a page
 * @param shown which slide stands first, for a screen that runs no scripts; from 0
 */
public record ScreenView(
        LibrarySummary library,
        String zone,
        List<List<Item>> agenda,
        Optional<OrganisationSummary> organisation,
        List<Call> calls,
        Addresses addresses,
        int shown) {

    /**
     * One date.
     *
     * @param day ISO date, by the clock of its place
     * @param dayWords that day in words
     * @param ends ISO moment after which it is not shown any more
     */
    public record Item(
            String day,
            String dayWords,
            String times,
            Optional<Shown> title,
            String place,
            String ends,
            boolean example) {}

    /**
     * Somebody who needs a hand.
     *
     * @param title of the activity, or the organisation's name
     * @param language of the words, null when it is the page's
     */
    public record Call(Shown title, String words, @Nullable String language, boolean example) {}

    /** Where whoever has a phone goes on reading: all of what is on, and the organisation of the month. */
    public record Addresses(QrPath whole, String address, Optional<QrPath> organisation) {}

    public int slides() {
        return Math.max(1, agenda.size()) + (organisation.isPresent() ? 1 : 0) + (calls.isEmpty() ? 0 : 1);
    }

    /** The slide a screen without scripts asks for next. */
    public String next() {
        return "?slide=" + (shown + 1) % slides();
    }

    public boolean isShown(int slide) {
        return slide == shown % slides();
    }
}
