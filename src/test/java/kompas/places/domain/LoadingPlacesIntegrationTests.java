package kompas.places.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Geocoding;
import kompas.places.PlaceClues;
import kompas.places.Places;
import kompas.places.Resolution;
import kompas.places.Settlement;
import kompas.shared.commands.HealthCheck;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;
import kompas.shared.sql.DataVersions;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A country that exists only in src/test/resources/countries. */
@KompasIntegrationTest
class LoadingPlacesIntegrationTests {

    private static final ReferenceFolder EXAMPLELAND =
            ReferenceFolder.onDisk(Path.of("src/test/resources/countries")).getFirst();

    @Autowired
    private LoadingPlaces loading;

    @Autowired
    private CountriesCheck check;

    @Value("${kompas.home}")
    private Path home;

    @Autowired
    private Places places;

    @Autowired
    private Geocoding geocoding;

    @Autowired
    private NetworkSettings network;

    @Autowired
    private DataVersions versions;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    void load() {
        network.save(Network.named(LocalizedText.of("tr", "Örnek"), List.of("tr", "en", "bg"), List.of("XA", "BG")));
        loading.load(List.of(EXAMPLELAND));
    }

    @Test
    void aCountryIsAFolderOfFilesAndNothingElse() {
        Area north = places.findAreaByAddress("XA1").orElseThrow();

        assertThat(places.countries()).extracting("code").containsExactly("XA", "BG");
        assertThat(north.label("en")).isEqualTo("North");
        assertThat(north.titled("tr")).isEqualTo("Kuzey ili");
        assertThat(places.municipalities(north.id()))
                .extracting(area -> area.label("tr"))
                .containsExactly("Çınar", "Ilıca");
        assertThat(places.findAreaByKey("bg-razgrad").orElseThrow().label("tr")).isEqualTo("Razgrad");
        assertThat(places.neighbours(AreaId.ofKey("xa-ilica")))
                .extracting(Area::key)
                .containsExactly("xa-cinar");
        assertThat(places.municipalityAt(new Point(40.05, 30.15)).orElseThrow().key())
                .isEqualTo("xa-cinar");
    }

    @Test
    void aFolderThatCannotBeLoadedIsNamedByTheDoctor() throws IOException {
        assertThat(check.examine().condition()).isEqualTo(HealthCheck.Condition.OK);
        Path broken = Files.createDirectories(home.resolve("countries/xb"));
        Path file = Files.writeString(broken.resolve("country.csv"), "code,language,name\nXB,en,Brokenland\n");
        try {
            HealthCheck.Finding finding = check.examine();
            assertThat(finding.condition()).isEqualTo(HealthCheck.Condition.ATTENTION);
            assertThat(finding.what()).contains("xb/areas.csv");
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void populationIsKnownOnlyWhereEverySettlementsIs() {
        assertThat(places.findAreaByKey("xa-ilica")
                        .orElseThrow()
                        .population()
                        .orElseThrow()
                        .people())
                .isEqualTo(12_300);
        assertThat(places.findAreaByKey("xa-ada").orElseThrow().population()).isEmpty();
    }

    @Test
    void aMunicipalityMovesWhenItsRegionEnds() {
        AreaId ada = AreaId.ofKey("xa-ada");

        assertThat(places.on(LocalDate.of(2027, 12, 31))
                        .regionOf(ada)
                        .orElseThrow()
                        .key())
                .isEqualTo("xa-gueney");
        assertThat(places.on(LocalDate.of(2028, 1, 1))
                        .regionOf(ada)
                        .orElseThrow()
                        .key())
                .isEqualTo("xa-kuzey");
        assertThat(places.on(LocalDate.of(2028, 1, 1)).regions("XA")).hasSize(1);
    }

    @Test
    void itsPlacesAreFoundInItsOwnWords() {
        Resolution village = geocoding.resolve(PlaceClues.in("XA").settlement("Yesilkoy, Cinar Belediyesi"));
        Resolution either = geocoding.resolve(PlaceClues.in("XA").settlement("YEŞİLKÖY köyü"));

        assertThat(village.settlement().flatMap(places::findSettlement).map(Settlement::code))
                .contains("0003");
        assertThat(either.precision()).isEqualTo(Resolution.Precision.REGION);
        assertThat(either.warnings()).containsExactly(Resolution.Warning.AMBIGUOUS);
    }

    @Test
    void loadingAgainChangesNothingAndSaysSo() {
        long version = versions.of("places");

        assertThat(loading.load(List.of(EXAMPLELAND))).isEmpty();
        assertThat(versions.of("places")).isEqualTo(version);
    }

    @Test
    void aChangedFileChangesItsRowsAndKeepsTheirIds() {
        loading.load(List.of(with("areas.csv", "Kuzey,North,,", "Kuzey,Northern Province,,")));

        assertThat(places.findArea(AreaId.ofKey("xa-kuzey")).orElseThrow().label("en"))
                .isEqualTo("Northern Province");
        loading.load(List.of(EXAMPLELAND));
        assertThat(places.findArea(AreaId.ofKey("xa-kuzey")).orElseThrow().label("en"))
                .isEqualTo("North");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "areas.csv; xa-ilica,municipality; xa-ilica,parish; xa/areas.csv, line 4: the level “parish” is not",
                "areas.csv; xa-cinar,; xa-ilica,; xa/areas.csv, line 5: the key “xa-ilica” stands in line 4 already",
                "areas.csv; xa-cinar,; tr-cinar,; xa/areas.csv, line 5: the key “tr-cinar” is not “xa-” and",
                "areas.csv; ,,2028-01-01; ,,2028-13-01; xa/areas.csv, line 3: “2028-13-01” in the column “valid_to”",
                "parents.csv; xa-cinar,xa-kuzey; xa-cinar,xa-nowhere; xa/parents.csv, line 3: there is no “xa-nowhere”",
                "parents.csv; xa-cinar,xa-kuzey; xa-ilica,xa-kuzey; xa/parents.csv, line 3: “xa-ilica” has two parents",
                "parents.csv; xa-gueney,,2028-01-01; xa-gueney,,2027-01-01; xa/parents.csv, line 5: “xa-ada” has two parents, or none",
                "parents.csv; xa-kuzey,2028-01-01,; xa-kuzey,2028-01-01,2029-01-01; xa/areas.csv, line 6: “xa-ada” has no parent from 2029-01-01 on",
                "codes.csv; LAU,102; LAU,101; xa/codes.csv, line 5: the code LAU 101 stands in line 4 for the same time",
                "settlements.csv; 30.15; east; xa/settlements.csv, line 4: “east” in the column “longitude” is not a number",
                "settlements.csv; 0002,; 0001,; xa/settlements.csv, line 3: the code 0001 stands in an earlier line already",
                "settlements.csv; 0004,town,Ada; 0005,town,Ada; xa/settlements.csv: “0004” was there before and is not now",
                "borders.geojson; xa-cinar; xa-river; xa/borders.geojson: the feature “xa-river” is not a municipality",
                "borders.geojson; MultiPolygon; Point; xa/borders.geojson: the feature “xa-ada” is neither Polygon",
                "borders.geojson; ]}; ]; xa/borders.geojson, line 6: is not JSON"
            })
    void aBrokenFolderIsToldInASentenceAndChangesNothing(String file, String right, String wrong, String sentence) {
        List<String> before = rows();

        assertThatThrownBy(() -> loading.load(List.of(with(file, right, wrong))))
                .isInstanceOf(ReferenceProblem.class)
                .hasMessageStartingWith(sentence);
        assertThat(rows()).isEqualTo(before);
    }

    private List<String> rows() {
        return sql.sql("""
                        select area::text from places.area union all select parentage::text from places.parentage
                        union all select code::text from places.code union all select settlement::text from places.settlement
                        union all select country::text from places.country order by 1
                        """).query(String.class).list();
    }

    /** Exampleland with one piece of one file changed. */
    private static ReferenceFolder with(String file, String right, String wrong) {
        Map<String, byte[]> files = new TreeMap<>(EXAMPLELAND.files());
        String content = new String(files.get(file), StandardCharsets.UTF_8);
        assertThat(content).contains(right);
        int at = content.lastIndexOf(right);
        String changed = content.substring(0, at) + wrong + content.substring(at + right.length());
        files.put(file, changed.getBytes(StandardCharsets.UTF_8));
        return new ReferenceFolder(EXAMPLELAND.name(), files);
    }
}
