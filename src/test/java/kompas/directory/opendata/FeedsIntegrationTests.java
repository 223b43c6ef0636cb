package kompas.directory.opendata;

import static kompas.directory.opendata.HsdsSchemas.file;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever takes our data away gets all of it, in the form promised, with the licence, and nothing private. */
@KompasIntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedsIntegrationTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private JdbcClient sql;

    @LocalServerPort
    private int port;

    private OpenDataServer server = OpenDataServer.at(0);
    private MessyOrganisations organisations;

    @BeforeAll
    void fill() {
        organisations = new MessyOrganisations(sql);
        server = OpenDataServer.at(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/hsds/3/services?full=true",
                "/hsds/3/services?format=ndjson&full=true",
                "/hsds/3/organizations?full_service=true",
                "/hsds/3/service_at_locations?full=true",
                "/data/organisations.csv",
                "/data/organisations.geojson",
                "/data/organisations.ndjson",
                "/data/organisations.atom",
                "/sitemap-organisations-1.xml"
            })
    void nothingPrivateLeavesByAnyDoor(String path) {
        HttpResponse<String> answer = server.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertHoldsNoSecret(answer.body());
        assertThat(answer.body()).containsAnyOf(organisations.rich.toString(), "friends-of-the-forest");
    }

    private static void assertHoldsNoSecret(String text) {
        assertThat(text)
                .doesNotContain(
                        MessyOrganisations.SECRET_PHONE,
                        MessyOrganisations.SECRET_MAIL,
                        MessyOrganisations.SECRET_NAME,
                        MessyOrganisations.SECRET_STREET,
                        MessyOrganisations.UNLISTED,
                        "unlisted@example.com",
                        "Ann Persona");
    }

    @Test
    void aTableHoldsEveryOrganisationOnceAndNoFormula() throws IOException {
        String csv = server.get("/data/organisations.csv?lang=bg").body();
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();

        assertThat(rows).hasSize(3);
        NamedCsvRecord rich = rows.getFirst();
        assertThat(rich.getField("name")).isEqualTo("Клуб „Приятели на гората“");
        assertThat(rich.getField("fields")).isEqualTo("A10|E10");
        assertThat(rich.getField("needs")).isEqualTo("volunteers: Доброволци за есента");
        assertThat(rich.getField("licence")).startsWith("https://creativecommons.org/");
        assertThat(rows.get(1).getField("name")).startsWith("'=ЧИТАЛИЩЕ");
        assertThat(server.bytes("/data/organisations.csv?excel=true")).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(csv).doesNotStartWith("\uFEFF");
    }

    @Test
    void aMapFileNamesItsLicenceAndKeepsOrganisationsWithoutAPoint() {
        JsonNode geojson = server.json("/data/organisations.geojson");

        assertThat(geojson.path("attribution").asString()).contains("OpenStreetMap");
        assertThat(geojson.path("licence").asString()).isEqualTo("CC BY 4.0");
        assertThat(geojson.path("features").size()).isEqualTo(3);
        assertThat(geojson.path("features")
                        .get(0)
                        .path("geometry")
                        .path("coordinates")
                        .get(0)
                        .asDouble())
                .isEqualTo(26.52);
        assertThat(geojson.path("features").get(1).path("geometry").isNull()).isTrue();
    }

    @Test
    void linesAndTablesSayTheSame() {
        JsonNode line = JSON.readTree(server.get("/data/organisations.ndjson")
                .body()
                .lines()
                .findFirst()
                .orElseThrow());

        assertThat(line.path("id").asString()).isEqualTo(organisations.rich.toString());
        assertThat(line.path("fields").size()).isEqualTo(2);
        assertThat(line.path("url").asString()).endsWith("/organisations/friends-of-the-forest");
    }

    @Test
    void theFeedTellsWhatIsNewAndWhatIsGone() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document feed =
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(server.bytes("/data/organisations.atom")));

        assertThat(feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry")
                        .getLength())
                .isEqualTo(3);
        var gone = feed.getElementsByTagNameNS("http://purl.org/atompub/tombstones/1.0", "deleted-entry");
        assertThat(gone.getLength()).isEqualTo(1);
        assertThat(gone.item(0).getAttributes().getNamedItem("ref").getNodeValue())
                .isEqualTo("urn:uuid:" + organisations.removed);
        assertThat(server.get("/data/organisations.atom?before=2999-01-01T00:00:00Z_" + organisations.rich)
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.get("/data/organisations.atom?before=nonsense").statusCode())
                .isEqualTo(400);
    }

    @Test
    void theSitemapNamesEveryPageInEveryLanguage() {
        assertThat(server.get("/sitemap.xml").body())
                .contains("/sitemap-organisations-1.xml", "/sitemap-pages-1.xml", "/sitemap-regions-1.xml");
        assertThat(server.get("/sitemap-regions-1.xml").body()).contains("/bg/regions/BG324<");
        String chunk = server.get("/sitemap-organisations-1.xml").body();
        assertThat(chunk).contains("/da/organisations/friends-of-the-forest").contains("hreflang=\"x-default\"");
        assertThat(chunk.split("<url>")).hasSize(3 * 3 + 1);
        assertThat(server.get("/sitemap-organisations-2.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void theCatalogueIsTheSameGraphInBothForms() {
        JsonNode graph = server.json("/data/catalog.jsonld").path("@graph");
        String turtle = server.get("/data/catalog.ttl").body();

        assertThat(graph.findValuesAsString("@type")).contains("dcat:Catalog", "dcat:Dataset", "dcat:DataService");
        assertThat(turtle).contains("a dcat:Dataset").contains("file-type/GEOJSON>");
        graph.forEach(node -> assertThat(turtle).contains("<" + node.path("@id").asString() + "> a "));
    }

    @Test
    void theDataPackageKeepsTheOfficialTables() throws IOException {
        Map<String, String> files = unzipped(server.bytes("/hsds/3/datapackage.zip"));
        Map<String, Set<String>> ids = new HashMap<>();
        JsonNode official = file("datapackage").path("resources");

        assertHoldsNoSecret(files.toString());
        assertThat(JSON.readTree(files.get("datapackage.json"))
                        .path("resources")
                        .size())
                .isEqualTo(official.size());
        official.forEach(resource -> ids.put(
                resource.path("name").asString(),
                rows(files, resource).stream().map(row -> row.getField("id")).collect(Collectors.toSet())));
        assertThat(ids.get("organization")).hasSize(3);
        assertThat(ids.get("service")).hasSize(4);
        official.forEach(resource -> assertKeeps(resource, rows(files, resource), ids));
    }

    private static void assertKeeps(JsonNode resource, List<NamedCsvRecord> rows, Map<String, Set<String>> ids) {
        String name = resource.path("name").asString();
        List<String> columns = resource.path("schema").path("fields").findValuesAsString("name");
        for (NamedCsvRecord row : rows) {
            assertThat(row.getHeader()).as(name).isEqualTo(columns);
            resource.path("schema").path("fields").forEach(field -> {
                if (field.path("constraints").path("required").asBoolean()) {
                    assertThat(row.getField(field.path("name").asString()))
                            .as(name + " " + field)
                            .isNotEmpty();
                }
            });
            resource.path("schema").path("foreignKeys").forEach(key -> {
                String value = row.getField(key.path("fields").asString());
                if (!value.isEmpty()) {
                    assertThat(ids.get(key.path("reference").path("resource").asString()))
                            .as(name + key)
                            .contains(value);
                }
            });
        }
        assertThat(rows.stream().map(row -> row.getField("id"))).as(name).doesNotHaveDuplicates();
    }

    private static List<NamedCsvRecord> rows(Map<String, String> files, JsonNode resource) {
        return CsvReader.builder()
                .ofNamedCsvRecord(files.get(resource.path("path").asString()))
                .stream()
                .toList();
    }

    private static Map<String, String> unzipped(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void whoHasItAlreadyGetsNothingAgainUntilSomethingChanges() {
        HttpResponse<String> first = server.get("/data/organisations.ndjson");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(tag).startsWith("W/");
        assertThat(server.get("/data/organisations.ndjson", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(server.get("/data/organisations.csv", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
        assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(first.headers().allValues("Link").toString()).contains("rel=\"license\"");
        assertThat(first.headers().firstValue("RateLimit-Policy")).contains("\"downloads\";q=120;w=3600");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/data/organisations.csv?regoin=BG324",
                "/data/organisations.csv?goal=99",
                "/data/organisations.geojson?near=999,999",
                "/data/organisations.ndjson?lang=xx",
                "/data/catalog.ttl?x=1"
            })
    void aFilterThatIsNotUnderstoodIsRefused(String path) {
        HttpResponse<String> answer = server.get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void onlyReadingIsAllowedAndOtherWebsitesMayAskFirst() {
        var text = HttpResponse.BodyHandlers.ofString();
        assertThat(server.send("POST", "/data/organisations.csv", text).statusCode())
                .isEqualTo(405);
        HttpResponse<String> preflight = server.send("OPTIONS", "/hsds/3/services", text);
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .contains("GET, HEAD, OPTIONS");
        assertThat(server.get("/data/organisations.exe").statusCode()).isEqualTo(404);
    }

    @Test
    void peopleAreToldInTheirLanguage() {
        for (String language : List.of("en", "da", "bg")) {
            HttpResponse<String> page = server.get("/" + language + "/data");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("/data/organisations.csv", "embed/organisations", "OpenStreetMap");
        }
    }
}
