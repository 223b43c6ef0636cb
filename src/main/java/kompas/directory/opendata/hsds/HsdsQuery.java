package kompas.directory.opendata.hsds;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.directory.opendata.Parameters;

/** What is asked of a list: which entries, which page, how much of each. */
record HsdsQuery(
        Optional<String> search,
        Optional<UUID> term,
        Optional<UUID> taxonomy,
        Optional<UUID> organisation,
        Optional<Instant> modifiedAfter,
        Optional<Near> near,
        PageRequest page,
        boolean lines,
        boolean whole,
        boolean minimal,
        boolean wholeServices) {

    static final Set<String> PARAMETERS = Set.of(
            "search",
            "page",
            "per_page",
            "format",
            "taxonomy_term_id",
            "taxonomy_id",
            "organization_id",
            "modified_after",
            "minimal",
            "full",
            "full_service",
            "postcode",
            "proximity",
            "lang");

    private static final int FURTHEST_METRES = 500_000;

    /** All there is, with all services in it. */
    static HsdsQuery everything() {
        return new HsdsQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new PageRequest(1, PageRequest.MOST),
                true,
                true,
                false,
                true);
    }

    static HsdsQuery of(Parameters parameters) {
        return new HsdsQuery(
                parameters.text("search"),
                parameters.uuid("taxonomy_term_id"),
                parameters.uuid("taxonomy_id"),
                parameters.uuid("organization_id"),
                parameters.moment("modified_after"),
                parameters
                        .text("postcode")
                        .map(postcode -> new Near(
                                postcode,
                                parameters.text("proximity").isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(parameters.number("proximity", 1, FURTHEST_METRES)))),
                PageRequest.of(parameters),
                isLines(parameters),
                parameters.flag("full"),
                parameters.flag("minimal"),
                parameters.flag("full_service"));
    }

    static boolean isLines(Parameters parameters) {
        return parameters.oneOf("format", List.of("json", "ndjson")).equals("ndjson");
    }

    /** Entries in a postcode or within so many metres of its middle. */
    record Near(String postcode, Optional<Integer> metres) {}

    /** @param number counted from 1 */
    record PageRequest(int number, int size) {

        private static final int STANDARD = 50;
        private static final int MOST = 500;
        private static final int LAST = 100_000_000;

        static PageRequest of(Parameters parameters) {
            return new PageRequest(parameters.number("page", 1, LAST), parameters.number("per_page", STANDARD, MOST));
        }

        long offset() {
            return (long) (number - 1) * size;
        }
    }
}
