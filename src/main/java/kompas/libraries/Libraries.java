package kompas.libraries;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.places.AreaId;
import kompas.shared.kernel.NotFound;

/**
 * The door to the network's libraries. All but chitalishta are answered from memory; chitalishta, of which a country may
 * have thousands, are found by {@link #find} and {@link #findBySlug} only. Libraries that have closed are not here.
 */
public interface Libraries {

    /** Every library but the chitalishta, sorted by country, then name. */
    List<LibrarySummary> all();

    /** Those somebody is a librarian of; after them, where {@code every} is true, {@link #all} others. */
    default List<LibrarySummary> of(SignedIn who, boolean every) {
        List<LibrarySummary> own = who.in(Scope.Kind.LIBRARY, Role.LIBRARIAN).stream()
                .map(LibraryId::of)
                .flatMap(id -> find(id).stream())
                .toList();
        return Stream.concat(own.stream(), every ? all().stream() : Stream.empty())
                .distinct()
                .toList();
    }

    Optional<LibrarySummary> find(LibraryId id);

    default LibrarySummary get(LibraryId id) {
        return find(id).orElseThrow(() -> new NotFound("Library " + id.value()));
    }

    /** By the slug of today or one it had before: compare it with the answer's own to know whether to redirect. */
    Optional<LibrarySummary> findBySlug(String slug);

    /** The libraries that stand in {@code area}: a region, a subregion or a municipality. */
    List<LibrarySummary> in(AreaId area);

    /** The libraries that serve {@code area} or an area it lies in, the most specific first: its municipality's, then its region's. */
    List<LibrarySummary> serving(AreaId area);

    /** The library a person in {@code municipality} would call theirs. */
    default Optional<LibrarySummary> findFor(AreaId municipality) {
        return serving(municipality).stream().findFirst();
    }
}
