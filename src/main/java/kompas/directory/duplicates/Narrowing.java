package kompas.directory.duplicates;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which open pairs somebody wants to see; nothing chosen means all.
 *
 * @param areas in which one of the two lies
 * @param run an import that brought or changed one of the two
 */
public record Narrowing(Set<UUID> areas, Set<Sureness> sureness, Optional<UUID> run) {

    public static final Narrowing NONE = new Narrowing(Set.of(), Set.of(), Optional.empty());

    public Narrowing {
        areas = Set.copyOf(areas);
        sureness = Set.copyOf(sureness);
    }

    /** The same of one import. */
    public static Narrowing toImport(UUID run) {
        return new Narrowing(Set.of(), Set.of(), Optional.of(run));
    }

    Narrowing anywhere() {
        return new Narrowing(Set.of(), sureness, run);
    }

    Narrowing however() {
        return new Narrowing(areas, Set.of(), run);
    }
}
