package kompas.directory.opendata.feeds;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import kompas.directory.board.StatedNeeds;
import kompas.directory.board.StatedNeeds.Stated;
import kompas.directory.opendata.DataReader;
import kompas.directory.opendata.Parameters;
import kompas.directory.opendata.Readers;
import kompas.directory.opendata.Whereabouts;
import kompas.network.NetworkSettings;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is needed and offered, as files and as a feed, with the parameters of the board. */
@Controller
class NeedsFeedController {

    static final String FEED = "/data/needs.atom";

    private static final int MOST = 100_000;
    private static final int ENTRIES = 50;

    private final StatedNeeds needs;
    private final Readers readers;
    private final Whereabouts whereabouts;
    private final NetworkSettings settings;

    NeedsFeedController(StatedNeeds needs, Readers readers, Whereabouts whereabouts, NetworkSettings settings) {
        this.needs = needs;
        this.readers = readers;
        this.whereabouts = whereabouts;
        this.settings = settings;
    }

    @GetMapping("/data/needs.{format:csv|ndjson}")
    void file(
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> asked,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Parameters parameters = Parameters.of(request, known());
        DataReader reader = readers.of(request, parameters);
        Licence licence = Licence.of(settings.current(), reader);
        FlatNeed row = new FlatNeed(reader, whereabouts, licence);
        response.setContentType(FeedController.type(format));
        response.setHeader("Content-Disposition", "attachment; filename=\"needs." + format + "\"");
        try (OutputStream out = new BufferedOutputStream(response.getOutputStream(), 1 << 16)) {
            FeedWriter writer = FeedController.writer(format, out, licence, parameters.flag(FeedController.FOR_EXCEL));
            writer.start();
            needs.each(asked, MOST, stated -> {
                try {
                    writer.write(row.of(stated));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            writer.end();
        }
    }

    @GetMapping(FEED)
    void feed(
            @RequestParam MultiValueMap<String, String> asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException, XMLStreamException {
        DataReader reader = readers.of(request, Parameters.of(request, known()));
        List<Stated> newest = new ArrayList<>();
        needs.each(asked, ENTRIES, newest::add);
        response.setContentType("application/atom+xml;charset=UTF-8");
        NeedsAtom feed = new NeedsAtom(response.getOutputStream(), reader, Licence.of(settings.current(), reader));
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        feed.write(settings.current().name().in(reader.language()).text(), query, newest);
    }

    private static Set<String> known() {
        Set<String> known = new HashSet<>(StatedNeeds.parameters());
        known.addAll(List.of(Readers.LANGUAGE, FeedController.FOR_EXCEL));
        return known;
    }
}
