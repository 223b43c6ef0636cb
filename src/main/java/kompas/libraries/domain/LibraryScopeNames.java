package kompas.libraries.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.accounts.Scope;
import kompas.accounts.ScopeNames;
import kompas.libraries.Libraries;
import kompas.libraries.LibraryId;
import kompas.libraries.LibrarySummary;
import kompas.places.Area;
import kompas.places.Places;
import kompas.shared.kernel.LocalizedText;
import org.springframework.stereotype.Component;

/** Libraries as places where roles are held; with their town, for several are named after the same poet. */
@Component
class LibraryScopeNames implements ScopeNames {

    private final Libraries libraries;
    private final Places places;

    LibraryScopeNames(Libraries libraries, Places places) {
        this.libraries = libraries;
        this.places = places;
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
                .collect(Collectors.toMap(library -> library.id().value(), this::named));
    }

    private LocalizedText named(LibrarySummary library) {
        return library.municipality()
                .flatMap(places::findArea)
                .map(town -> named(library.name(), town))
                .orElse(library.name());
    }

    private static LocalizedText named(LocalizedText name, Area town) {
        Map<String, String> texts = new HashMap<>();
        name.texts()
                .forEach((language, text) -> texts.put(
                        language, text.contains(town.label(language)) ? text : text + ", " + town.label(language)));
        return new LocalizedText(name.source(), texts);
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
