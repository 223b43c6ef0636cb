package kompas.directory.duplicates;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organisation made comparable: what stays the same however somebody wrote it down. Phones and addresses of mail are
 * here as hashes, for they belong to people.
 *
 * @param hosts of sites and of mailboxes that say something
 */
record Likeness(
        List<Name> names,
        @Nullable String form,
        Place place,
        Set<String> identifiers,
        Set<String> phones,
        Set<String> emails,
        Set<String> hosts) {

    /**
     * @param locality the settlement by sound
     * @param postcode without spaces
     * @param street its words by sound, without numbers
     * @param house the numbers of the street
     */
    record Place(
            @Nullable String country,
            @Nullable String municipality,
            @Nullable String settlement,
            @Nullable String locality,
            @Nullable String postcode,
            Set<String> street,
            Set<String> house,
            double latitude,
            double longitude) {

        boolean hasPoint() {
            return !Double.isNaN(latitude);
        }

        /** Within which names are looked for: the municipality, else the settlement as written, else the postcode's beginning. */
        @Nullable
        String area() {
            if (municipality != null) {
                return municipality;
            }
            return locality != null ? country + "/" + locality : district();
        }

        /** The smallest place that is known. */
        @Nullable
        String spot() {
            if (settlement != null) {
                return settlement;
            }
            return locality != null ? country + "/" + locality : postcode;
        }

        /** The part of a postcode that names a district: {@code BS3} of {@code BS32BN}, {@code 050} of {@code 05089}. */
        @Nullable
        String district() {
            if (postcode == null || postcode.length() < 4) {
                return null;
            }
            boolean british = Character.isLetter(postcode.charAt(0));
            return country + ":" + (british ? postcode.substring(0, postcode.length() - 3) : postcode.substring(0, 3));
        }
    }
}
