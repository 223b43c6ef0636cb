package kompas.libraries.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.libraries.LibrarySummary;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.OpeningHours;

/**
 * Everything a library's own page tells.
 *
 * @param paused whether it is closed for a time: rebuilding, moving
 * @param languages BCP-47 tags of the languages its staff speak
 * @param services codes; their words are the messages {@code libraries.service.*}
 * @param staffed when staff are there, if the house is open longer than that
 * @param examples names of the parts that are invented for a demonstration: {@code opening_hours}, {@code services}, …
 */
public record LibraryProfile(
        LibrarySummary library,
        boolean paused,
        Optional<LocalizedText> description,
        Contact contact,
        List<String> languages,
        List<String> services,
        List<String> accessibility,
        Optional<OpeningHours> hours,
        Optional<OpeningHours> staffed,
        List<Branch> branches,
        List<RoomLine> rooms,
        Set<String> examples,
        Source source) {

    /** Whether anything on the page is invented. */
    public boolean showsExamples() {
        return !examples.isEmpty() || branches.stream().anyMatch(Branch::example);
    }

    /** How to get there and in touch; each part may be unknown. */
    public record Contact(
            Optional<String> street,
            Optional<String> postcode,
            Optional<String> locality,
            Optional<String> website,
            Optional<String> email,
            Optional<String> phone) {

        /** Whether the street is known: without it the place is an area. */
        public boolean hasAddress() {
            return street.isPresent();
        }

        /** The parts of the address that are known, a line each: street, then postcode and town. */
        public List<String> lines() {
            String town =
                    Stream.of(postcode, locality).flatMap(Optional::stream).collect(Collectors.joining(" "));
            return Stream.of(street.orElse(""), town)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /**
     * A further house of the same library.
     *
     * @param anchor its place on the library's page
     * @param example whether it is invented for a demonstration
     */
    public record Branch(
            UUID id,
            String anchor,
            LocalizedText name,
            Contact contact,
            List<String> accessibility,
            Optional<OpeningHours> hours,
            Optional<OpeningHours> staffed,
            boolean example) {}

    /**
     * A room that can be had.
     *
     * @param seats how many it holds, seated or else standing; 0 when nobody knows
     */
    public record RoomLine(String slug, LocalizedText name, int seats, boolean example) {}

    /** Where the facts are from, and of which day they are. */
    public record Source(LocalizedText name, Optional<String> url, Optional<String> licence, LocalDate date) {}
}
