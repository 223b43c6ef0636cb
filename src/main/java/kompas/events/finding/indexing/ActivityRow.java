package kompas.events.finding.indexing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.shared.kernel.LocalizedText;

/**
 * A public activity as the index reads it.
 *
 * @param texts what it says about itself
 * @param names of the library and of who stands behind it
 * @param places its place, town and room
 */
record ActivityRow(
        UUID id,
        LocalizedText title,
        List<LocalizedText> texts,
        List<LocalizedText> names,
        List<String> places,
        Optional<UUID> municipality,
        Traits traits,
        Instant published) {

    record Traits(String kind, List<String> fields, List<String> audiences) {}
}
