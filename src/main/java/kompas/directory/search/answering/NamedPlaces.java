package kompas.directory.search.answering;

import java.util.Optional;
import kompas.directory.search.Near;
import kompas.directory.search.PlaceNames;
import kompas.search.language.WordReading;
import org.springframework.stereotype.Component;

/** Places of the gazetteer, for whoever asks for one and not for organisations. */
@Component
class NamedPlaces implements PlaceNames {

    private final Gazetteer gazetteer;

    NamedPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public Optional<Near> find(String name, String language) {
        return gazetteer.find(WordReading.all(name)).stream()
                .flatMap(place -> place.point().map(point -> Near.point(point, place.label(language))).stream())
                .findFirst();
    }
}
