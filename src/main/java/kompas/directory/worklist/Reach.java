package kompas.directory.worklist;

import java.util.Set;
import java.util.UUID;

/**
 * The organisations somebody looks after.
 *
 * @param everything whether that is the whole network
 * @param areas their municipalities, or the regions of those of which no municipality is known
 * @param libraries those that are these libraries themselves: chitalishta
 */
public record Reach(boolean everything, Set<UUID> areas, Set<UUID> libraries) {

    public Reach {
        areas = Set.copyOf(areas);
        libraries = Set.copyOf(libraries);
    }
}
