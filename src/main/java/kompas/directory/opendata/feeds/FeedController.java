package kompas.directory.opendata.feeds;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.opendata.DataReader;
import kompas.directory.opendata.Finding;
import kompas.directory.opendata.Parameters;
import kompas.directory.opendata.PublishedOrganisation;
import kompas.directory.opendata.Readers;
import kompas.directory.opendata.Refused;
import kompas.directory.opendata.Whereabouts;
import kompas.directory.search.CriteriaReading;
import kompas.directory.search.Facet;
import kompas.directory.search.OrganisationCriteria;
import kompas.network.NetworkSettings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Organisations as files, with the parameters of the list page: whatever it shows can be taken away, all pages of it. */
@Controller
class FeedController {

    /** A byte order mark makes a spreadsheet read UTF-8; other programs are spared it. */
    static final String FOR_EXCEL = "excel";

    private static final Set<String> KNOWN = Stream.concat(
                    Stream.of("q", "near", "sort", "view", "page", "size", Readers.LANGUAGE, FOR_EXCEL),
                    Arrays.stream(Facet.values()).map(Facet::parameter))
            .collect(Collectors.toUnmodifiableSet());

    private final Finding finding;
    private final Readers readers;
    private final Whereabouts whereabouts;
    private final NetworkSettings settings;

    FeedController(Finding finding, Readers readers, Whereabouts whereabouts, NetworkSettings settings) {
        this.finding = finding;
        this.readers = readers;
        this.whereabouts = whereabouts;
        this.settings = settings;
    }

    @GetMapping("/data/organisations.{format:csv|geojson|ndjson}")
    void file(@PathVariable String format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Parameters parameters = Parameters.of(request, KNOWN);
        DataReader reader = readers.of(request, parameters);
        OrganisationCriteria criteria = criteria(request);
        Licence licence = Licence.of(settings.current(), reader);
        FlatOrganisation row = new FlatOrganisation(reader, whereabouts, licence);
        Consumer<Consumer<PublishedOrganisation>> organisations = finding.reading(criteria, reader.language());
        response.setContentType(type(format));
        response.setHeader("Content-Disposition", "attachment; filename=\"organisations." + format + "\"");
        try (OutputStream out = new BufferedOutputStream(response.getOutputStream(), 1 << 16)) {
            FeedWriter writer = writer(format, out, licence, parameters.flag(FOR_EXCEL));
            writer.start();
            organisations.accept(organisation -> {
                try {
                    writer.write(row.of(organisation));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            writer.end();
        }
    }

    @GetMapping("/data/**")
    @ResponseBody
    void unknown() {
        throw Refused.unknown("There is nothing here; see /data/catalog.jsonld for what there is");
    }

    private static OrganisationCriteria criteria(HttpServletRequest request) {
        Map<String, List<String>> asked = request.getParameterMap().entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals("lang") && !entry.getKey().equals(FOR_EXCEL))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
        CriteriaReading reading = OrganisationCriteria.read(asked);
        Set<String> wrong = new HashSet<>();
        reading.ignored().forEach(ignored -> wrong.add(ignored.parameter()));
        wrong.removeAll(Set.of("page", "size", "view"));
        wrong.stream().findFirst().ifPresent(name -> {
            throw Refused.badParameter(name, "not a value this parameter takes");
        });
        return reading.criteria();
    }

    static String type(String format) {
        return switch (format) {
            case "csv" -> "text/csv;charset=UTF-8;header=present";
            case "geojson" -> "application/geo+json";
            default -> "application/x-ndjson";
        };
    }

    static FeedWriter writer(String format, OutputStream out, Licence licence, boolean forExcel) throws IOException {
        if (forExcel && format.equals("csv")) {
            out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        }
        return switch (format) {
            case "csv" -> new CsvFeed(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            case "geojson" -> new GeoJsonFeed(out, licence);
            default -> new JsonFeed(out);
        };
    }
}
