package kompas.events.screens.web;

import java.util.List;
import java.util.Optional;
import kompas.directory.OrganisationSummary;
import kompas.libraries.LibrarySummary;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.web.Field;

/** The screens somebody looks after. */
public record ScreensView(List<Screen> screens, boolean done) {

    /** Whether browsers let a page of this site be kept for a start without a network. */
    public boolean secure(String base) {
        return base.startsWith("https://") || base.matches("http://(localhost|127\\.0\\.0\\.1)(:\\d+)?");
    }

    /**
     * One library's screen.
     *
     * @param chosen the organisation somebody chose for this month
     * @param field that says which organisation is on it
     */
    public record Screen(LibrarySummary library, Shown name, Optional<OrganisationSummary> chosen, Field field) {

        /** Its address behind the language. */
        public String path() {
            return "/screen/" + library.slug();
        }
    }
}
