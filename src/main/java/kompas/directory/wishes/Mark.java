package kompas.directory.wishes;

import java.util.Locale;
import java.util.Optional;

/**
 * By what one is recognised.
 *
 * @param hash keyed, in hexadecimal
 * @param qualifier of an identifier its scheme, of a name the legal form
 */
record Mark(Kind kind, String hash, Optional<String> qualifier) {

    enum Kind {
        /** A number in a register. */
        IDENTIFIER,
        /** What one list calls it. */
        RECORD,
        /** Its name in its settlement. */
        SETTLEMENT,
        /** Its name in its municipality, for lists that tell no settlement. */
        MUNICIPALITY,
        /** Its name in its municipality or region, where no settlement of it is known. */
        AREA;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        boolean byName() {
            return this != IDENTIFIER && this != RECORD;
        }
    }
}
