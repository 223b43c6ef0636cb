package kompas.surveys.writing.sheets;

import java.util.Optional;
import kompas.shared.kernel.Coded;

/** Puts a question, or a section with all that is in it, somewhere else. */
public final class Moving {

    private Moving() {}

    /** Where, seen from another. */
    public enum Where implements Coded {
        BEFORE,
        AFTER,
        FIRST_IN,
        LAST_IN;

        @Override
        public String key() {
            return "writing.where." + code();
        }
    }

    /** @param target the key of a question, of a section for the places in one */
    public record To(Where where, String target) {}

    /** The same where there is no such place: in itself, in what holds nothing. */
    public static Manuscript move(Manuscript m, String key, To to) {
        Outline outline = m.outline();
        Optional<Item> item = outline.find(key);
        Optional<Item> target = outline.find(to.target());
        if (item.isEmpty() || target.isEmpty() || item.get().around(target.get())) {
            return m;
        }
        boolean inside = to.where() == Where.FIRST_IN || to.where() == Where.LAST_IN;
        if (inside && !target.get().holds()) {
            return m;
        }
        int before = row(target.get(), to.where());
        if (before >= item.get().row() && before <= item.get().end()) {
            return m;
        }
        return m.withSurvey(m.survey().move(item.get().row(), item.get().end(), before));
    }

    static int row(Item target, Where where) {
        return switch (where) {
            case BEFORE -> target.row();
            case AFTER -> target.end();
            case FIRST_IN -> target.row() + 1;
            case LAST_IN -> target.end() - 1;
        };
    }

    /** One step up: a question goes into a section from below and comes out above it; a section goes past another. */
    public static Optional<To> up(Outline outline, Item item) {
        Optional<Item> before = outline.before(item);
        if (before.isEmpty()) {
            return outline.parent(item).map(parent -> new To(Where.BEFORE, parent.key()));
        }
        boolean enters = before.get().holds() && !item.holds();
        return before.map(other -> new To(enters ? Where.LAST_IN : Where.BEFORE, other.key()));
    }

    public static Optional<To> down(Outline outline, Item item) {
        Optional<Item> after = outline.after(item);
        if (after.isEmpty()) {
            return outline.parent(item).map(parent -> new To(Where.AFTER, parent.key()));
        }
        boolean enters = after.get().holds() && !item.holds();
        return after.map(other -> new To(enters ? Where.FIRST_IN : Where.AFTER, other.key()));
    }
}
