package kompas.directory.opendata;

import static kompas.directory.opendata.HsdsSchemas.assertValid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kompas.directory.importing.ImportRefused;
import kompas.directory.importing.ImportReport;
import kompas.directory.importing.ImportReport.Counts;
import kompas.directory.importing.ImportRequest;
import kompas.directory.importing.ImportingOrganisations;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Data of another directory comes in as the standard has it, and goes out again as it came. */
@KompasIntegrationTest
class HsdsImportIntegrationTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ORGANISATION = "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610";

    /** The day, the address of the site, and people, who are asked again before they are shown. */
    private static final Set<String> OF_THE_INSTALLATION = Set.of("last_modified", "uri", "contacts", "metadata");

    @Autowired
    private ImportingOrganisations importing;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private OpenDataServer server = OpenDataServer.at(0);

    @BeforeEach
    void nobodyIsThereYet() {
        server = OpenDataServer.at(port);
        Emptied.tables(
                database, "directory.organisation, directory.source, libraries.library, needs.need, search.pending");
        database.sql("select shared.touch('directory')").query().singleRow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"organization_full.json", "organization_list.json", "service_list.json", "csv"})
    void theStandardsOwnExamplesComeInAndASecondTimeChangeNothing(String example) {
        ImportRequest request = ImportRequest.of(HsdsExamples.file(example));

        assertThat(importing.run(request).counts()).isEqualTo(new Counts(1, 0, 0, 0));

        JsonNode organisation = server.json("/hsds/3/organizations/" + ORGANISATION);
        assertValid("organization", organisation);
        assertThat(organisation.path("name").asString()).isEqualTo("Example Organization Inc.");
        assertThat(organisation.path("year_incorporated").asInt()).isEqualTo(2011);
        assertThat(importing.run(request).counts()).isEqualTo(new Counts(0, 0, 1, 0));
    }

    @Test
    void aServiceSomebodyStatedComesOutAsItCameIn() {
        importing.run(ImportRequest.of(HsdsExamples.file("organization_full.json")));
        JsonNode stated = JSON.readTree(HsdsExamples.file("organization_full.json"))
                .path("services")
                .get(0);

        JsonNode published = server.json("/hsds/3/services/" + stated.path("id").asString());

        assertThat(facts(published)).containsAll(facts(stated));
        assertThat(published.toString()).doesNotContain("Ann Persona");
    }

    @Test
    void aPackageOfOursFillsAnEmptyInstallationThatPublishesTheSame() throws IOException {
        new MessyOrganisations(database);
        database.sql("""
                update directory.organisation o set country = 'BG', municipality_id = a.id, settlement_id = s.id
                from places.area a, places.settlement s
                where a.key = 'bg-razgrad-razgrad' and s.code = '61710' and o.slug = 'friends-of-the-forest'""").update();
        database.sql("update directory.identifier set value = '000455980'").update();
        List<String> before = published();
        Path ours = Files.write(folder.resolve("ours.zip"), server.bytes("/hsds/3/datapackage.zip"));
        nobodyIsThereYet();
        assertThat(published()).isEmpty();

        ImportReport report = importing.run(ImportRequest.of(ours));

        assertThat(report.counts()).isEqualTo(new Counts(3, 0, 0, 0));
        assertThat(published()).containsExactlyElementsOf(before);
    }

    @Test
    void aPackageWithoutMostTablesAndWithColumnsOfItsOwnIsReadAsFarAsItGoes() throws IOException {
        Path messy = HsdsExamples.changed(example(), folder.resolve("messy.zip"), (name, text) -> switch (name) {
            case "organizations.csv", "services.csv" ->
                text.replaceFirst("\r?\n", ",shoe_size\n").stripTrailing() + ",44\n";
            default -> "";
        });

        ImportReport report = importing.run(ImportRequest.of(messy));

        assertThat(report.counts()).isEqualTo(new Counts(1, 0, 0, 0));
        assertThat(server.json("/hsds/3/services").path("total_items").asInt()).isEqualTo(1);
        assertThat(report.files().getFirst().warnings())
                .anySatisfy(warning -> assertThat(warning.sentence()).contains("shoe_size"));
    }

    @Test
    void aPackageWithoutItsMainTableOrItsHeadingsIsRefusedInASentence() throws IOException {
        Path headless = HsdsExamples.changed(
                example(),
                folder.resolve("headless.zip"),
                (name, text) -> name.equals("organizations.csv") ? "x\ny\n" : text);
        Path withoutMain = Files.createDirectory(folder.resolve("without"));
        Files.copy(HsdsExamples.file("csv/services.csv"), withoutMain.resolve("services.csv"));

        assertThatThrownBy(() -> importing.run(ImportRequest.of(withoutMain)))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("organizations.csv");
        assertThatThrownBy(() -> importing.run(ImportRequest.of(headless)))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("organizations.csv")
                .hasMessageContaining("id");
    }

    private Path example() throws IOException {
        return HsdsExamples.zipped(HsdsExamples.file("csv"), folder.resolve("example.zip"));
    }

    /** Every fact that is published, as path and value. */
    private List<String> published() {
        List<String> facts = new ArrayList<>();
        server.json("/hsds/3/organizations?full_service=true&lang=en")
                .path("contents")
                .forEach(entry -> collect(entry.path("id").asString(), entry, facts));
        return facts.stream().sorted().toList();
    }

    private static List<String> facts(JsonNode document) {
        List<String> facts = new ArrayList<>();
        collect("", document, facts);
        return facts;
    }

    private static void collect(String path, JsonNode node, List<String> facts) {
        node.forEach(entry -> {
            if (node.isArray()) {
                collect(path + "[]", entry, facts);
            }
        });
        node.properties().forEach(entry -> {
            if (!OF_THE_INSTALLATION.contains(entry.getKey()) && !isOfOurOwn(node, entry.getKey())) {
                collect(path + "/" + entry.getKey(), entry.getValue(), facts);
            }
        });
        if (node.isValueNode() && !node.asString().startsWith("http://localhost:")) {
            facts.add(path + " = " + node.asString().strip());
        }
    }

    /** Rows beside an organisation have ids nobody asked to keep; where it was imported from is told by the importer. */
    private static boolean isOfOurOwn(JsonNode entry, String key) {
        String term = entry.path("taxonomy_term").path("code").asString("");
        boolean row = entry.has("number") || entry.has("address_1") || term.matches("(need|offer):.*");
        return key.equals("id") && row || key.equals("value") && term.equals("fact:source");
    }
}
