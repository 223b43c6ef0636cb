package kompas.surveys.xlsform.expression;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the references of a text. */
public final class References {

    private static final String LAST_SAVED = "last-saved#";

    private References() {}

    /** All that are well written, in their order. */
    public static List<Reference> in(String text) {
        int at = text.indexOf("${");
        if (at < 0) {
            return List.of();
        }
        List<Reference> found = new ArrayList<>();
        while (at >= 0) {
            Reference reference = at(text, at);
            if (reference != null) {
                found.add(reference);
            }
            at = text.indexOf("${", reference == null ? at + 2 : reference.end());
        }
        return found;
    }

    /** The first piece that begins like a reference and is none: an open brace, a space, a sign; null when there is none. */
    public static @Nullable String broken(String text) {
        int at = text.indexOf("${");
        while (at >= 0) {
            Reference reference = at(text, at);
            if (reference == null) {
                int end = text.indexOf('}', at);
                return text.substring(at, end < 0 ? text.length() : end + 1);
            }
            at = text.indexOf("${", reference.end());
        }
        return null;
    }

    /** The reference the text consists of, and nothing else. */
    public static @Nullable Reference only(String text) {
        Reference reference = at(text, 0);
        return reference != null && reference.end() == text.length() ? reference : null;
    }

    static @Nullable Reference at(String text, int start) {
        if (!text.startsWith("${", start)) {
            return null;
        }
        boolean lastSaved = text.startsWith(LAST_SAVED, start + 2);
        int from = start + 2 + (lastSaved ? LAST_SAVED.length() : 0);
        int end = XmlNames.endOfPlain(text, from);
        if (end == from || end >= text.length() || text.charAt(end) != '}') {
            return null;
        }
        return new Reference(start, end + 1, text.substring(from, end), lastSaved);
    }
}
