package kompas.directory.duplicates;

import java.util.List;
import kompas.shared.kernel.Point;
import org.jspecify.annotations.Nullable;

/**
 * The facts by which one organisation is known again: of one that is listed, of a form half filled in, of a row of a file.
 *
 * @param names every name it bears, in any script, with or without its legal form
 * @param legalForm code of the directory's list, or nothing
 * @param identifiers numbers in registers, {@code BG-EIK:000455980}
 * @param phones as written
 * @param emails as written
 * @param websites pages and profiles, as written
 */
public record Particulars(
        List<String> names,
        @Nullable String legalForm,
        Whereabouts whereabouts,
        List<String> identifiers,
        List<String> phones,
        List<String> emails,
        List<String> websites) {

    /** Nothing but a name and a place, as at the beginning of a form. */
    public static Particulars of(String name, Whereabouts whereabouts) {
        return new Particulars(List.of(name), null, whereabouts, List.of(), List.of(), List.of(), List.of());
    }

    /**
     * Where it is, as far as that is known.
     *
     * @param country ISO 3166-1, two letters
     * @param municipality key of the municipality; compared, never shown
     * @param settlement key of the settlement; compared, never shown
     * @param locality the settlement in words
     * @param region the region in words or as a code
     */
    public record Whereabouts(
            @Nullable String country,
            @Nullable String municipality,
            @Nullable String settlement,
            @Nullable String locality,
            @Nullable String region,
            @Nullable String postcode,
            @Nullable String street,
            @Nullable Point point) {

        public static final Whereabouts UNKNOWN = new Whereabouts(null, null, null, null, null, null, null, null);
    }
}
