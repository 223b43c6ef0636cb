package kompas.directory.editing;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** One thing a section asks for: from what is stored to fields on a screen, and back. */
interface Input {

    /** What its fields' names start with, and the name of its words: {@code editing.input.<name>}. */
    String name();

    /** The facts it answers for, for telling what they say; all it writes is in {@link #read}. */
    default List<String> keys() {
        return List.of(name());
    }

    /** Puts what is stored into fields. */
    void fill(ObjectNode state, Typed into, Asking asking);

    /** What the fields say. What this input has no fields for stays as it is in {@code state}. */
    Answer read(Typed typed, ObjectNode state, Asking asking);

    /** The fields as they are drawn. */
    Group draw(Typed typed, List<Problem> problems, Asking asking);

    /** What is stored as it would come back from a form nobody touched. */
    default Answer untouched(ObjectNode state, Asking asking) {
        Typed fields = new Typed();
        fill(state, fields, asking);
        return read(fields, state, asking);
    }
}
