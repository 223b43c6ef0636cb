package kompas.events.screens.web;

import java.util.List;
import kompas.libraries.LibrarySummary;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.web.Field;

/** The screens somebody looks after. */
public record ScreensView(List<Screen> screens, boolean done) {

    /** One library's screen, with the field that says which organisation is on it. */
    public record Screen(LibrarySummary library, Shown name, Field field) {

        /** Its address behind the language. */
        public String path() {
            return "/screen/" + library.slug();
        }
    }
}
