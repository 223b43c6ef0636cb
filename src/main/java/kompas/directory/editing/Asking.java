package kompas.directory.editing;

import java.util.List;
import kompas.directory.CodeLists;
import kompas.shared.text.Text;

/**
 * Who is asked.
 *
 * @param languages in which the network writes, the standard one first
 * @param places what can be said of where something is
 * @param lists what there is to choose from
 */
record Asking(Text t, List<String> languages, KnownPlaces places, CodeLists lists) {

    String language() {
        return t.language();
    }
}
