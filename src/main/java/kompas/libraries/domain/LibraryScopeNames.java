package kompas.libraries.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.accounts.Scope;
import kompas.accounts.ScopeNames;
import kompas.libraries.Libraries;
import kompas.libraries.LibraryId;
import kompas.libraries.LibrarySummary;
import kompas.shared.kernel.LocalizedText;
import org.springframework.stereotype.Component;

/** Libraries as places where roles are held. */
@Component
class LibraryScopeNames implements ScopeNames {

    private final Libraries libraries;

    LibraryScopeNames(Libraries libraries) {
        this.libraries = libraries;
    }

    @Override
    public Scope.Kind kind() {
        return Scope.Kind.LIBRARY;
    }

    @Override
    public Map<UUID, LocalizedText> names(Collection<UUID> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> libraries.find(new LibraryId(id)).stream())
                .collect(Collectors.toMap(library -> library.id().value(), LibrarySummary::name));
    }

    @Override
    public List<UUID> onOffer() {
        return libraries.all().stream().map(library -> library.id().value()).toList();
    }

    @Override
    public List<Scope> around(UUID id) {
        return List.of();
    }
}
