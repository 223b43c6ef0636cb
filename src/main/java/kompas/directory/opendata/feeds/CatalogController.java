package kompas.directory.opendata.feeds;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import kompas.directory.opendata.DataReader;
import kompas.directory.opendata.Parameters;
import kompas.directory.opendata.Readers;
import kompas.network.NetworkSettings;
import kompas.places.Places;
import kompas.shared.text.Languages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the data sets for other catalogues (DCAT-AP 3). */
@RestController
class CatalogController {

    private static final Set<String> KNOWN = Set.of(Readers.LANGUAGE);

    private final Readers readers;
    private final NetworkSettings settings;
    private final Languages languages;
    private final Places places;

    CatalogController(Readers readers, NetworkSettings settings, Languages languages, Places places) {
        this.readers = readers;
        this.settings = settings;
        this.languages = languages;
        this.places = places;
    }

    @GetMapping(path = "/data/catalog.jsonld", produces = "application/ld+json")
    String jsonLd(HttpServletRequest request) {
        return RdfWriting.jsonLd(catalog(request));
    }

    @GetMapping(path = "/data/catalog.ttl", produces = "text/turtle;charset=UTF-8")
    String turtle(HttpServletRequest request) {
        return RdfWriting.turtle(catalog(request));
    }

    private RdfGraph catalog(HttpServletRequest request) {
        DataReader reader = readers.of(request, Parameters.of(request, KNOWN));
        return new Catalog(settings.current(), reader, language -> readers.in(language, request), places)
                .describe(languages.all());
    }
}
