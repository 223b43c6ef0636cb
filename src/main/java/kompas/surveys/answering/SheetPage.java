package kompas.surveys.answering;

import java.util.Map;
import java.util.Optional;
import kompas.surveys.xform.Breach;
import kompas.surveys.xform.Screen;

/**
 * A page of the form as it is to be shown.
 *
 * @param screen empty behind the last one
 * @param number counted from 1
 * @param of how many there are as the answers stand
 * @param wrong by the path of a question what is wrong with its answer
 * @param typed by the path of a question what was typed and is no answer
 * @param more whether answers brought further questions onto this page
 */
public record SheetPage(
        Optional<Screen> screen,
        int number,
        int of,
        Map<String, Breach> wrong,
        Map<String, String> typed,
        boolean more) {

    public SheetPage {
        wrong = Map.copyOf(wrong);
        typed = Map.copyOf(typed);
    }

    /** The entry of a repeat this page is within; empty for none. */
    public Optional<String> entry() {
        return screen.map(Screen::path)
                .filter(path -> path.contains("]"))
                .map(path -> path.substring(0, path.lastIndexOf(']') + 1));
    }
}
