package kompas.surveys.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.surveys.xform.Prompt;
import kompas.surveys.xform.Screen;

/**
 * What stands on one page of the web: neighbouring screens of a phone.
 *
 * @param path of the first of them
 * @param screens those with questions; none where only another entry is offered
 * @param offer of another entry of the repeat that ends behind this page
 */
public record FormPage(String path, List<Screen> screens, Optional<Screen> offer) {

    public FormPage {
        screens = List.copyOf(screens);
    }

    public List<Prompt> prompts() {
        return screens.stream().flatMap(screen -> screen.prompts().stream()).toList();
    }

    /** How many questions there are to answer. */
    public int questions() {
        return (int) prompts().stream().filter(prompt -> !prompt.readOnly()).count();
    }

    /** Path of the repeat that may have another entry; "" for none. */
    public String more() {
        return offer.map(Screen::more).orElse("");
    }

    boolean has(String wanted) {
        return path.equals(wanted)
                || !wanted.isEmpty() && more().equals(wanted)
                || screens.stream()
                        .anyMatch(screen -> screen.path().equals(wanted)
                                || screen.prompts().stream()
                                        .anyMatch(prompt -> prompt.path().equals(wanted)));
    }

    /** The entry of a repeat it is within, such as /data/person[2]; "" for none. */
    public String entry() {
        return entry(path);
    }

    static String entry(String path) {
        return path.substring(0, path.lastIndexOf(']') + 1);
    }

    FormPage with(Screen screen) {
        List<Screen> longer = new ArrayList<>(screens);
        longer.add(screen);
        return new FormPage(path, longer, offer);
    }

    FormPage offering(Screen another) {
        return new FormPage(path, screens, Optional.of(another));
    }
}
