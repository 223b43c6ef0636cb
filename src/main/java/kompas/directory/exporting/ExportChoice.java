package kompas.directory.exporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kompas.directory.search.CriteriaReading;
import kompas.directory.search.OrganisationCriteria;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The parameters of the list of organisations, as options: given twice, either value will do. */
final class ExportChoice {

    @Option(names = "--q", paramLabel = "WORDS", description = "Only what a search for these words finds.")
    private @Nullable String words;

    @Option(names = "--country", paramLabel = "CODE", description = "Only of this country: BG.")
    private List<String> country = List.of();

    @Option(names = "--region", paramLabel = "AREA", description = "Only of this region: BG324 or bg-razgrad.")
    private List<String> region = List.of();

    @Option(
            names = "--municipality",
            paramLabel = "AREA",
            description = "Only of this municipality: bg-razgrad-razgrad.")
    private List<String> municipality = List.of();

    @Option(names = "--library", paramLabel = "SLUG", description = "Only where this library is the local one.")
    private List<String> library = List.of();

    @Option(names = "--field", paramLabel = "CODE", description = "Only of this field of activity (ICNP/TSO): A10.")
    private List<String> field = List.of();

    @Option(
            names = "--audience",
            paramLabel = "CODE",
            description = "Only those that are there for this group: families.")
    private List<String> audience = List.of();

    @Option(names = "--goal", paramLabel = "NUMBER", description = "Only with this sustainable development goal: 4.")
    private List<String> goal = List.of();

    @Option(names = "--form", paramLabel = "CODE", description = "Only of this legal form: association.")
    private List<String> form = List.of();

    @Option(names = "--need", paramLabel = "KIND", description = "Only those that need this today: volunteers.")
    private List<String> need = List.of();

    @Option(names = "--offer", paramLabel = "KIND", description = "Only those that offer this today: space.")
    private List<String> offer = List.of();

    @Option(names = "--spoken", paramLabel = "TAG", description = "Only those that work in this language: tr.")
    private List<String> spoken = List.of();

    @Option(names = "--status", paramLabel = "CODE", description = "Only those that are active, dormant or closed.")
    private List<String> status = List.of();

    CriteriaReading read() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("q", words == null ? List.of() : List.of(words));
        parameters.put("country", country);
        parameters.put("region", region);
        parameters.put("municipality", municipality);
        parameters.put("library", library);
        parameters.put("field", field);
        parameters.put("audience", audience);
        parameters.put("goal", goal);
        parameters.put("form", form);
        parameters.put("need", need);
        parameters.put("offer", offer);
        parameters.put("language", spoken);
        parameters.put("status", status);
        return OrganisationCriteria.read(parameters);
    }
}
