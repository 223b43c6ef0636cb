package kompas.directory.worklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.libraries.Libraries;
import kompas.libraries.LibraryId;
import kompas.libraries.LibrarySummary;
import kompas.places.Area;
import kompas.places.Places;
import org.springframework.stereotype.Component;

/** Knows which organisations are whose; the same as {@link kompas.directory.DirectoryPermissions}, for many at once. */
@Component
public class LookedAfter {

    private final Libraries libraries;
    private final Places places;

    private final DirectoryPermissions permissions;

    LookedAfter(Libraries libraries, Places places, DirectoryPermissions permissions) {
        this.permissions = permissions;
        this.libraries = libraries;
        this.places = places;
    }

    /**
     * @param region key of a region, for those who see the whole network; others have theirs
     * @throws kompas.shared.kernel.NotPermitted for somebody without a library
     */
    public Reach of(SignedIn who, String region) {
        if (who.may(DirectoryAct.WORK_LIST)) {
            return region.isEmpty()
                    ? new Reach(true, Set.of(), Set.of())
                    : new Reach(
                            false,
                            places.findAreaByKey(region)
                                    .map(area -> permissions.within(area.id()))
                                    .orElse(Set.of()),
                            Set.of());
        }
        Set<UUID> own = libraries(who);
        if (own.isEmpty()) {
            who.require(DirectoryAct.WORK_LIST);
        }
        return new Reach(false, permissions.areasOf(own), own);
    }

    /** Whether this person chooses among all regions. */
    public boolean seesAll(SignedIn who) {
        return who.may(DirectoryAct.WORK_LIST);
    }

    /** Whether there is a list for this person at all. */
    public static boolean hasList(SignedIn who) {
        return who.may(DirectoryAct.WORK_LIST) || !libraries(who).isEmpty();
    }

    /** The libraries this person works for. */
    public static Set<UUID> libraries(SignedIn who) {
        return who.in(Scope.Kind.LIBRARY, Role.LIBRARIAN);
    }

    public List<LibrarySummary> summaries(SignedIn who) {
        return libraries(who).stream()
                .map(LibraryId::of)
                .map(libraries::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The municipalities somebody may move an organisation to. */
    public List<Area> municipalities(SignedIn who, String region) {
        Reach reach = of(who, region);
        return places.countries().stream()
                .flatMap(country -> places.areas(country.code(), kompas.places.Level.MUNICIPALITY).stream())
                .filter(area ->
                        reach.everything() || reach.areas().contains(area.id().value()))
                .toList();
    }
}
