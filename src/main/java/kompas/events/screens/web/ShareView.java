package kompas.events.screens.web;

import java.util.List;
import java.util.Optional;
import kompas.events.Activity;
import kompas.shared.kernel.LocalizedText.Shown;

/**
 * What one passes on.
 *
 * @param words the reader's language first
 * @param picture address of a picture with title, time and place
 * @param facebook address that opens Facebook with the page in it
 * @param viber address that opens Viber with the text in it
 */
public record ShareView(
        Activity activity, Optional<Shown> title, List<Words> words, String picture, String facebook, String viber) {

    /** The text in one language. */
    public record Words(String language, String name, String text) {

        /** As many lines as it has, so that all of it is seen. */
        public int rows() {
            return (int) text.lines().count() + 2;
        }
    }
}
