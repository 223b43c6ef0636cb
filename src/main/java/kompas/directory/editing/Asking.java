package kompas.directory.editing;

import java.util.List;
import kompas.shared.text.Text;

/**
 * Who is asked.
 *
 * @param languages in which the network writes, the standard one first
 * @param places what can be said of where something is
 */
record Asking(Text t, List<String> languages, KnownPlaces places) {

    String language() {
        return t.language();
    }
}
