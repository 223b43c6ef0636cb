package kompas.directory.importing.record;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Numbers in registers. A number with a wrong check digit is left out: it would lead to somebody else. */
final class IdentifierCells {

    void read(Draft draft, Staged staged) {
        Set<String> identifiers = new LinkedHashSet<>();
        for (String written : draft.list("identifiers")) {
            int colon = written.indexOf(':');
            String scheme = colon < 0 ? "" : written.substring(0, colon).strip().toUpperCase(Locale.ROOT);
            String value = written.substring(colon + 1).replaceAll("[\\s\\u00A0]+", "");
            if (!scheme.matches("[A-Z0-9]+(-[A-Z0-9]+)*") || value.isEmpty()) {
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
