package kompas.directory.editing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a change comes from.
 *
 * @param actor a person's id, or what else it is that writes
 * @param source of the facts
 * @param on the day they were said; empty for today
 * @param cited where exactly the source said it; empty where that is known by the source
 */
public record Origin(String actor, UUID source, Optional<LocalDate> on, Optional<String> cited) {}
