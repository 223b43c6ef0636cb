package kompas.directory.importing.merge;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.directory.importing.record.Staged;
import kompas.directory.importing.record.StagedColumn;

/**
 * Where an import may write, when it is somebody's who looks after a part of the network: rows about other places are left
 * alone, and so is every organisation that lies elsewhere.
 *
 * @param areas municipalities, and regions for what is known no closer
 * @param libraries chitalishta that are looked after as libraries
 */
public record Within(Set<UUID> areas, Set<UUID> libraries) {

    public Within {
        areas = Set.copyOf(areas);
        libraries = Set.copyOf(libraries);
    }

    /** Whether a row names a place here. */
    public boolean holds(Staged row) {
        return Optional.ofNullable(row.get(StagedColumn.MUNICIPALITY_ID))
                .or(() -> Optional.ofNullable(row.get(StagedColumn.REGION_ID)))
                .map(UUID::fromString)
                .filter(areas::contains)
                .isPresent();
    }
}
