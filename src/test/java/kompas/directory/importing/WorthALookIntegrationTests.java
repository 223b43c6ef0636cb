package kompas.directory.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kompas.directory.importing.ImportReport.Counts;
import kompas.directory.importing.ImportReport.Remark;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever brings a list finds every row the report speaks of, in her own words, and has nothing to mend that is not wrong. */
@KompasIntegrationTest
class WorthALookIntegrationTests {

    private static final String PROFILE = """
            source: {key: own-list, name: Own list}
            columns:
              language: {value: bg}
              country: {value: %s}
              municipality_else: {value: %s}
              name: Наименование
              settlement: Населено място
              website: Сайт
            """;

    @Autowired
    private ImportingOrganisations importing;

    @Autowired
    private JdbcClient database;

    @TempDir
    private Path folder;

    @BeforeEach
    void nobodyIsThereYet() {
        Emptied.tables(database, "directory.organisation, directory.source, libraries.library");
    }

    @Test
    void aCellNobodyUnderstandsIsToldByTheListsOwnHeadingAndItsRow() throws IOException {
        ImportReport.Imported told = run("bg", "Хор;Исперих;\nКлуб;Исперих;все още няма\n");
        assertThat(told.counts()).isEqualTo(new Counts(2, 0, 0, 0));
        assertThat(told.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.title()).contains("Сайт").doesNotContain("website");
            assertThat(warning.first())
                    .containsExactly(new Remark(3, "„все още няма“ в колона „Сайт“ не беше разбрано и е пропуснато"));
        });
    }

    @Test
    void titlesAndTotalsAreToldAndNeverComeBackToBeCorrected() throws IOException {
        String rows = "Хор;Исперих;\n;Исперих;\nНаименование;Населено място;Сайт\nОбщо: 1;;\n";
        ImportReport.Imported told = run("en", rows);
        assertThat(told.counts()).isEqualTo(new Counts(1, 0, 0, 1));
        assertThat(told.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.title()).startsWith("Left aside");
            assertThat(warning.first().stream().map(Remark::line)).containsExactly(4L, 5L);
        });
        assertThat(lines(told.rejectedFile().orElseThrow())).hasSize(2);
        assertThat(database.sql("select rejected from directory.import_run")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aRowThatHoldsDataIsNoTotalWhateverItsName() throws IOException {
        assertThat(run("en", "Всичко;Исперих;\nОбщо;;obshto.example.org\n").counts())
                .isEqualTo(new Counts(2, 0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "bg, с. Горно Незнайно, Исперих, BG, bg-razgrad-isperih",
        "da, Nederste Ukendt, Ballerup, DK, dk-ballerup",
        "en, Little Nowhere, Isperih, BG, bg-razgrad-isperih"
    })
    void aPlaceNobodyKnowsCostsNoRowAndIsNamedWithTheMunicipalityAssumed(
            String language, String place, String assumed, String country, String municipality) throws IOException {
        ImportReport.Imported told = run(
                language, PROFILE.formatted(country, municipality), "Едно;" + place + ";\nДруго;" + place + " 2;\n");
        assertThat(told.counts()).isEqualTo(new Counts(2, 0, 0, 0));
        assertThat(told.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.count()).isEqualTo(2);
            assertThat(warning.first().stream().map(Remark::line)).containsExactly(2L, 3L);
            assertThat(warning.sentence()).contains(place, assumed);
        });
    }

    @Test
    void fiveThousandWarningsAreOneLineToReadTenExamplesAndAFileToGoThrough() throws IOException {
        String rows = IntStream.range(0, 5_000)
                .mapToObj(number -> "Клуб " + number + ";Незнайно " + number + ";\n")
                .collect(Collectors.joining());
        ImportReport.Imported told = run("en", rows);
        assertThat(told.counts()).isEqualTo(new Counts(5_000, 0, 0, 0));
        assertThat(told.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.count()).isEqualTo(5_000);
            assertThat(warning.first()).hasSize(10);
        });
        assertThat(lines(told.warnedFile().orElseThrow()))
                .hasSize(5_001)
                .last()
                .asString()
                .startsWith("5001;\"Незнайно 4999 is no place Kompas knows")
                .endsWith(";Клуб 4999;Незнайно 4999;");
    }

    private ImportReport.Imported run(String language, String rows) throws IOException {
        return run(language, PROFILE.formatted("BG", "bg-razgrad-isperih"), rows);
    }

    private ImportReport.Imported run(String language, String profile, String rows) throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), "Наименование;Населено място;Сайт\n" + rows);
        Path how = Files.writeString(folder.resolve("own.profile.yaml"), profile);
        return importing
                .run(ImportRequest.of(list).profile(how.toString()).language(language))
                .files()
                .getFirst();
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file);
    }
}
