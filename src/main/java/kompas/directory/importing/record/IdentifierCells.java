package kompas.directory.importing.record;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Numbers in registers. A number with a wrong check digit is left out: it would lead to somebody else. */
final class IdentifierCells {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Predicate<String> SCHEME =
            Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*").asMatchPredicate();

    void read(Draft draft, Staged staged) {
        Set<String> identifiers = new LinkedHashSet<>();
        for (String written : draft.list("identifiers")) {
            int colon = written.indexOf(':');
            String scheme = colon < 0 ? "" : written.substring(0, colon).strip().toUpperCase(Locale.ROOT);
            String value = SPACE.matcher(written.substring(colon + 1)).replaceAll("");
            if (!SCHEME.test(scheme) || value.isEmpty()) {
                staged.reject("importing.rejected.identifier", "value", written);
                return;
            }
            switch (Scheme.judge(scheme, value)) {
                case SOUND -> identifiers.add(scheme + ":" + value);
                case DOUBTFUL -> {
                    staged.warn("importing.warning.identifier_doubtful", "scheme", scheme, "value", value);
                    identifiers.add(scheme + ":" + value);
                }
                case WRONG -> staged.warn("importing.warning.identifier", "scheme", scheme, "value", value);
            }
        }
        boolean lost = identifiers.isEmpty()
                && !draft.list("identifiers").isEmpty()
                && draft.get("key").isEmpty()
                && draft.get("id").isEmpty();
        if (lost) {
            staged.reject("importing.rejected.identifier", "value", draft.get("identifiers"));
        }
        staged.set(StagedColumn.IDENTIFIERS, identifiers);
    }
}
