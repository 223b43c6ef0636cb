package kompas.directory.duplicates.web;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kompas.directory.duplicates.MergeChoices;
import kompas.directory.duplicates.MergeFields;
import kompas.directory.duplicates.Which;
import kompas.shared.kernel.Coded;
import org.springframework.util.MultiValueMap;

/**
 * What somebody chose on the page of two side by side.
 *
 * @param stays whose page stays, never both
 * @param fields whose word counts
 * @param seen when each was changed last, as that page had it; empty when that is no time
 */
record PairChoices(
        Optional<Which> stays,
        Map<String, Which> fields,
        Optional<OffsetDateTime> seen,
        Optional<OffsetDateTime> otherSeen) {

    static final PairChoices NONE = new PairChoices(Optional.empty(), Map.of(), Optional.empty(), Optional.empty());

    PairChoices {
        fields = Map.copyOf(fields);
    }

    /** What nobody knows is not chosen. */
    static PairChoices read(MultiValueMap<String, String> said) {
        Map<String, Which> fields = new HashMap<>();
        for (String field : MergeFields.ALL) {
            which(said, "field." + field).ifPresent(which -> fields.put(field, which));
        }
        return new PairChoices(
                which(said, "stays").filter(which -> which != Which.BOTH),
                fields,
                time(said, "seen.one"),
                time(said, "seen.other"));
    }

    private static Optional<Which> which(MultiValueMap<String, String> said, String name) {
        return Optional.ofNullable(said.getFirst(name)).flatMap(code -> Coded.find(Which.class, code));
    }

    private static Optional<OffsetDateTime> time(MultiValueMap<String, String> said, String name) {
        try {
            return Optional.ofNullable(said.getFirst(name)).map(OffsetDateTime::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<Which> of(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** Whether the page was whole when it was sent. */
    boolean complete() {
        return stays.isPresent() && seen.isPresent() && otherSeen.isPresent();
    }

    /** As a merge has it. */
    MergeChoices choices() {
        boolean first = stays.orElse(Which.ONE) == Which.ONE;
        return MergeChoices.of(
                fields,
                first ? Which.ONE : Which.OTHER,
                (first ? seen : otherSeen).orElse(null),
                (first ? otherSeen : seen).orElse(null));
    }
}
