package kompas.directory.editing;

import java.util.List;
import kompas.shared.text.Text;

/**
 * The fields of one input.
 *
 * @param name the input's
 * @param rows fields that stand side by side where there is room
 */
public record Group(String name, List<List<Control>> rows) {

    public String title(Text t) {
        return t.say("editing.input." + name);
    }

    /** A sentence below the title; empty for none. */
    public String hint(Text t) {
        String key = "editing.hint." + name;
        return t.knows(key) ? t.say(key) : "";
    }

    /** One field with no row of its own needs no frame around it. */
    public boolean single() {
        return rows.size() == 1 && rows.getFirst().size() == 1;
    }
}
