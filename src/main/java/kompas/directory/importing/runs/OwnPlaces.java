package kompas.directory.importing.runs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryPermissions;
import kompas.libraries.Libraries;
import kompas.libraries.LibraryId;
import kompas.places.Area;
import kompas.places.Level;
import kompas.places.Places;
import org.springframework.stereotype.Component;

/** The municipalities a librarian's own list may be about. */
@Component
public class OwnPlaces {

    private final DirectoryPermissions permissions;
    private final Libraries libraries;
    private final Places places;

    OwnPlaces(DirectoryPermissions permissions, Libraries libraries, Places places) {
        this.permissions = permissions;
        this.libraries = libraries;
        this.places = places;
    }

    /** The one where the library stands first; none for whoever imports everywhere. */
    public List<Area> of(SignedIn who) {
        if (ImportDesk.everywhere(who)) {
            return List.of();
        }
        Set<UUID> own = ImportDesk.libraries(who);
        Set<UUID> areas = permissions.areasOf(own);
        Stream<Area> homes = own.stream()
                .map(LibraryId::of)
                .map(libraries::find)
                .flatMap(Optional::stream)
                .flatMap(library -> library.municipality().stream())
                .map(places::getArea);
        Stream<Area> all = places.countries().stream()
                .flatMap(country -> places.areas(country.code(), Level.MUNICIPALITY).stream());
        return Stream.concat(homes, all)
                .filter(area -> areas.contains(area.id().value()))
                .distinct()
                .toList();
    }
}
