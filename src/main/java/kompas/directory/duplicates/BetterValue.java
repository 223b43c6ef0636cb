package kompas.directory.duplicates;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Proposes, field by field, whose word is better, and says why. */
public final class BetterValue {

    private static final List<String> PRECISIONS =
            List.of("unresolved", "region", "municipality", "postcode", "settlement", "address");
    private static final double MUCH_LONGER = 1.5;

    private final ComparedOrganisation one;
    private final ComparedOrganisation other;
    private final Which stays;

    /** @param stays the one whose page stays, never both */
    public BetterValue(ComparedOrganisation one, ComparedOrganisation other, Which stays) {
        this.one = one;
        this.other = other;
        this.stays = stays;
    }

    /**
     * What is proposed.
     *
     * @param why a word for the reason: {@code newer}
     */
    public record Proposal(Which which, String why) {}

    /** Empty when neither says anything. */
    public Optional<Proposal> of(String field) {
        JsonNode here = one.value(field);
        JsonNode there = other.value(field);
        if (here.isMissingNode() && there.isMissingNode()) {
            return Optional.empty();
        }
        if (field.equals("other_names")) { // the name that is not chosen goes there too
            return Optional.of(new Proposal(Which.BOTH, "together"));
        }
        if (here.isMissingNode() || there.isMissingNode()) {
            return Optional.of(new Proposal(there.isMissingNode() ? Which.ONE : Which.OTHER, "only"));
        }
        if (here.equals(there)) {
            return Optional.of(new Proposal(stays, "same"));
        }
        if (MergeFields.unites(field, here, there)) {
            return Optional.of(new Proposal(Which.BOTH, MergeFields.isWords(here) ? "languages" : "together"));
        }
        return Optional.of(better(field, here, there));
    }

    private Proposal better(String field, JsonNode here, JsonNode there) {
        return known(one.byHand(field), other.byHand(field), "hand")
                .or(() -> precise(field, here, there))
                .or(() -> known(!shouts(field, here), !shouts(field, there), "capitals"))
                .or(() -> longer(field, here, there))
                .or(() -> newer(one.confirmed(), other.confirmed(), "confirmed"))
                .or(() -> newer(one.dated(field), other.dated(field), "newer"))
                .orElseGet(() -> new Proposal(stays, "stays"));
    }

    private static Optional<Proposal> known(boolean here, boolean there, String why) {
        return here == there ? Optional.empty() : Optional.of(new Proposal(here ? Which.ONE : Which.OTHER, why));
    }

    private static Optional<Proposal> precise(String field, JsonNode here, JsonNode there) {
        if (!field.equals("place")) {
            return Optional.empty();
        }
        int near = PRECISIONS.indexOf(here.path("place_precision").asString(""));
        int nearer = PRECISIONS.indexOf(there.path("place_precision").asString(""));
        return near == nearer
                ? Optional.empty()
                : Optional.of(new Proposal(near > nearer ? Which.ONE : Which.OTHER, "precise"));
    }

    private static boolean shouts(String field, JsonNode value) {
        String words = text(value);
        return field.equals("name") && words.length() > 3 && words.equals(words.toUpperCase(Locale.ROOT));
    }

    private static Optional<Proposal> longer(String field, JsonNode here, JsonNode there) {
        if (!field.equals("description") && !field.equals("causes")) {
            return Optional.empty();
        }
        int length = text(here).length();
        int otherLength = text(there).length();
        if (length > otherLength * MUCH_LONGER) {
            return Optional.of(new Proposal(Which.ONE, "longer"));
        }
        return otherLength > length * MUCH_LONGER ? Optional.of(new Proposal(Which.OTHER, "longer")) : Optional.empty();
    }

    private static String text(JsonNode value) {
        StringBuilder text = new StringBuilder();
        value.path("texts").forEach(words -> text.append(words.asString("")));
        return text.toString();
    }

    private static Optional<Proposal> newer(Optional<LocalDate> here, Optional<LocalDate> there, String why) {
        LocalDate day = here.orElse(LocalDate.MIN);
        LocalDate otherDay = there.orElse(LocalDate.MIN);
        return day.isEqual(otherDay)
                ? Optional.empty()
                : Optional.of(new Proposal(day.isAfter(otherDay) ? Which.ONE : Which.OTHER, why));
    }

    /** Whose page stays: the one somebody looks after, that is a library too, that was confirmed, that says more. */
    public static Proposal staying(ComparedOrganisation one, ComparedOrganisation other) {
        return known(one.ties().people() > 0, other.ties().people() > 0, "people")
                .or(() -> known(isLibrary(one), isLibrary(other), "library"))
                .or(() -> newer(one.confirmed(), other.confirmed(), "confirmed"))
                .or(() -> fuller(one, other))
                .orElseGet(() -> new Proposal(Which.ONE, "older")); // ids grow with time, and the lower one is first
    }

    private static boolean isLibrary(ComparedOrganisation organisation) {
        return !organisation.facts().path("library_id").isNull();
    }

    private static Optional<Proposal> fuller(ComparedOrganisation one, ComparedOrganisation other) {
        long said = said(one);
        long otherSaid = said(other);
        return said == otherSaid
                ? Optional.empty()
                : Optional.of(new Proposal(said > otherSaid ? Which.ONE : Which.OTHER, "fuller"));
    }

    private static long said(ComparedOrganisation organisation) {
        return MergeFields.ALL.stream()
                .filter(field -> !organisation.value(field).isMissingNode())
                .count();
    }
}
