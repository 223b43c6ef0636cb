package kompas.directory.opendata.feeds;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import kompas.directory.opendata.DataReader;
import kompas.directory.opendata.Parameters;
import kompas.directory.opendata.PublishedOrganisation;
import kompas.directory.opendata.PublishedOrganisations;
import kompas.directory.opendata.Readers;
import kompas.directory.opendata.Refused;
import kompas.network.NetworkSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The feed of new, changed and removed organisations, a page at a time. */
@Controller
class AtomController {

    static final String PATH = "/data/organisations.atom";

    private static final int ENTRIES = 50;
    private static final Set<String> KNOWN = Set.of("before", Readers.LANGUAGE);

    private final News news;
    private final PublishedOrganisations organisations;
    private final Readers readers;
    private final NetworkSettings settings;

    AtomController(News news, PublishedOrganisations organisations, Readers readers, NetworkSettings settings) {
        this.news = news;
        this.organisations = organisations;
        this.readers = readers;
        this.settings = settings;
    }

    @GetMapping(PATH)
    void feed(HttpServletRequest request, HttpServletResponse response) throws IOException, XMLStreamException {
        Parameters parameters = Parameters.of(request, KNOWN);
        DataReader reader = readers.of(request, parameters);
        News.Item last = parameters.text("before").map(AtomController::item).orElse(null);
        List<News.Item> items = news.behind(last, ENTRIES);
        Map<UUID, PublishedOrganisation> read =
                organisations
                        .of(items.stream()
                                .filter(item -> !item.gone())
                                .map(News.Item::id)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(PublishedOrganisation::id, organisation -> organisation));
        response.setContentType("application/atom+xml;charset=UTF-8");
        AtomFeed feed = new AtomFeed(response.getOutputStream(), reader, Licence.of(settings.current(), reader));
        feed.start(settings.current().name().in(reader.language()).text(), updated(items), cursor(last), next(items));
        for (News.Item item : items) {
            PublishedOrganisation organisation = read.get(item.id());
            if (organisation != null) {
                feed.entry(organisation);
            } else if (item.gone()) {
                feed.gone(item);
            }
        }
        feed.end();
    }

    private static Instant updated(List<News.Item> items) {
        return items.isEmpty() ? Instant.EPOCH : items.getFirst().at();
    }

    private static @Nullable String cursor(News.@Nullable Item item) {
        return item == null ? null : item.cursor();
    }

    private static @Nullable String next(List<News.Item> items) {
        return items.size() < ENTRIES ? null : items.getLast().cursor();
    }

    private static News.Item item(String cursor) {
        int split = cursor.indexOf('_');
        if (split < 0) {
            throw Refused.badParameter("before", "not one this feed has given");
        }
        try {
            Instant at = Instant.parse(cursor.substring(0, split));
            return new News.Item(at, Parameters.uuid("before", cursor.substring(split + 1)), false);
        } catch (DateTimeParseException e) {
            throw Refused.badParameter("before", "not one this feed has given");
        }
    }
}
