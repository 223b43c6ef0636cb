package kompas.directory.duplicates;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody may merge.
 *
 * @param everywhere whether that is the whole network
 * @param areas every area their libraries serve, with all within
 * @param libraries whose own organisation is theirs too
 */
record Reach(boolean everywhere, Set<UUID> areas, Set<UUID> libraries) {

    Reach {
        areas = Set.copyOf(areas);
        libraries = Set.copyOf(libraries);
    }

    boolean covers(@Nullable UUID area, @Nullable UUID library) {
        return everywhere || area != null && areas.contains(area) || library != null && libraries.contains(library);
    }
}
