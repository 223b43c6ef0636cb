package kompas.directory.search.answering;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kompas.directory.search.Facet;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Places;
import org.springframework.stereotype.Component;

/** The areas meant by a region, a municipality or a library that was chosen, down to the municipalities in them. */
@Component
public class ChosenAreas {

    private final Places places;
    private final Libraries libraries;

    ChosenAreas(Places places, Libraries libraries) {
        this.places = places;
        this.libraries = libraries;
    }

    /** The areas an organisation may be placed in that lie in any of these; empty when nobody knows them. */
    public Set<AreaId> within(Facet facet, List<String> values) {
        Set<AreaId> ids = new HashSet<>();
        values.forEach(value -> areas(facet, value).forEach(area -> ids.addAll(within(area))));
        return ids;
    }

    private Stream<AreaId> areas(Facet facet, String value) {
        if (facet == Facet.LIBRARY) {
            return libraries.findBySlug(value).stream().flatMap(library -> served(library).stream());
        }
        return places.findAreaByAddress(value).map(Area::id).stream();
    }

    static List<AreaId> served(LibrarySummary library) {
        return library.serves().isEmpty() ? library.municipality().stream().toList() : library.serves();
    }

    Set<AreaId> within(AreaId area) {
        Set<AreaId> ids = new HashSet<>(Set.of(area));
        places.municipalities(area).forEach(inside -> ids.add(inside.id()));
        places.children(area).forEach(inside -> ids.add(inside.id()));
        return ids;
    }
}
