package kompas.libraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kompas.accounts.Scope;
import kompas.accounts.ScopeNames;
import kompas.libraries.LoadingLibraries.Loaded;
import kompas.places.Area;
import kompas.places.Places;
import kompas.places.Resolution.Precision;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real libraries of both countries, as a network would load them. */
@KompasIntegrationTest
class LoadingLibrariesIntegrationTests {

    @Autowired
    LoadingLibraries loading;

    @Autowired
    Libraries libraries;

    @Autowired
    Places places;

    @Autowired
    JdbcClient database;

    @Value("${kompas.home}")
    Path home;

    @BeforeEach
    void load() {
        loading.load("DK");
        loading.load("BG");
    }

    @Test
    void everyLibraryOfBothCountriesIsThere() {
        assertThat(libraries.all())
                .filteredOn(library -> library.country().equals("DK"))
                .hasSize(95);
        assertThat(libraries.all())
                .filteredOn(library -> library.country().equals("BG"))
                .hasSize(27);
    }

    @Test
    void noTwoAreCalledTheSameWhereSomebodyIsInvited(@Autowired List<ScopeNames> scopes) {
        ScopeNames names = scopes.stream()
                .filter(kind -> kind.kind() == Scope.Kind.LIBRARY)
                .findFirst()
                .orElseThrow();
        assertThat(names.names(names.onOffer()).values().stream()
                        .map(name -> name.in("bg").text()))
                .doesNotHaveDuplicates()
                .contains("Регионална библиотека „Проф. Боян Пенев“, Разград", "Aarhus Kommunes Biblioteker");
    }

    @Test
    void loadingAgainChangesNothing() {
        assertThat(loading.load("DK")).isEqualTo(new Loaded(0, 0, 95));
        assertThat(loading.load("BG")).isEqualTo(new Loaded(0, 0, 27));
        loading.loadExamples("DK");
        assertThat(loading.loadExamples("DK").changed()).isZero();
    }

    @Test
    void aLibraryThatChangedInTheFileChangesAndKeepsItsAddress() {
        database.sql(
                        "update libraries.library set website = null, name = '{\"source\":\"da\",\"texts\":{\"da\":\"Old\"}}'"
                                + " where source_key = 'aarhus'")
                .update();

        assertThat(loading.load("DK")).isEqualTo(new Loaded(0, 1, 94));
        assertThat(libraries
                        .findBySlug("aarhus-kommunes-biblioteker")
                        .orElseThrow()
                        .name()
                        .texts())
                .containsEntry("da", "Aarhus Kommunes Biblioteker");
    }

    @Test
    void aLibraryThatLeftTheFileIsClosed() {
        database.sql(
                        "insert into libraries.library (slug, kind, name, country, place_precision, source, source_key, source_date)"
                                + " values ('gone', 'municipal', '{\"source\":\"da\",\"texts\":{\"da\":\"Gone\"}}', 'DK', 'unresolved',"
                                + " 'dk-library-systems', 'gone', current_date)")
                .update();
        assertThat(libraries.findBySlug("gone")).isPresent();

        loading.load("DK");

        assertThat(libraries.findBySlug("gone")).isEmpty();
    }

    @Test
    void aPlaceKnownAsAMunicipalityIsNoPoint() {
        LibrarySummary aalborg = libraries.findBySlug("aalborg-bibliotekerne").orElseThrow();
        LibrarySummary razgrad = libraries
                .findBySlug("regionalna-biblioteka-prof-boyan-penev-razgrad")
                .orElseThrow();

        assertThat(aalborg.precision()).isEqualTo(Precision.MUNICIPALITY);
        assertThat(razgrad.precision()).isEqualTo(Precision.SETTLEMENT);
        assertThat(razgrad.point()).isPresent();
    }

    @Test
    void twoLibrariesOfOneNameHaveAddressesOfTheirOwn() {
        assertThat(libraries.all())
                .extracting(LibrarySummary::slug)
                .contains(
                        "regionalna-biblioteka-hristo-smirnenski-pleven",
                        "regionalna-biblioteka-hristo-smirnenski-haskovo");
    }

    @Test
    void everyMunicipalityOfARegionHasALibraryToCallItsOwn() {
        for (Area municipality : places.municipalities(area("bg-razgrad").id())) {
            assertThat(libraries.findFor(municipality.id()).map(LibrarySummary::slug))
                    .contains("regionalna-biblioteka-prof-boyan-penev-razgrad");
        }
        assertThat(libraries.findFor(area("dk-aarhus").id()).map(LibrarySummary::slug))
                .contains("aarhus-kommunes-biblioteker");
    }

    @Test
    void theMostSpecificLibraryComesFirst() {
        Area razgrad = area("bg-razgrad-razgrad");
        database.sql("with town as (insert into libraries.library"
                        + " (slug, kind, name, country, municipality_id, place_precision, source, source_key, source_date)"
                        + " values ('town-library', 'municipal', '{\"source\":\"bg\",\"texts\":{\"bg\":\"Градска\"}}', 'BG', :area,"
                        + " 'municipality', 'dk-library-systems', 'town', current_date) returning id)"
                        + " insert into libraries.service_area select id, :area from town")
                .param("area", razgrad.id().value())
                .update();
        database.sql("select shared.touch('libraries')").query(rows -> {});
        loading.loadExamples("BG");

        List<String> slugs = libraries.serving(razgrad.id()).stream()
                .map(LibrarySummary::slug)
                .toList();

        assertThat(slugs).containsExactly("town-library", "regionalna-biblioteka-prof-boyan-penev-razgrad");
        assertThat(libraries.in(area("bg-razgrad").id())).hasSize(2);
    }

    @Test
    void examplesNeverReplaceWhatIsTrue() {
        database.sql("update libraries.library set services = '{lending}', examples = '{}', opening_hours = null,"
                        + " description = null, staffed_hours = null, accessibility = '{}', languages = '{}'"
                        + " where source_key = 'odense'")
                .update();

        loading.loadExamples("DK");

        assertThat(database.sql("select services from libraries.library where source_key = 'odense'")
                        .query((row, number) ->
                                List.of((String[]) row.getArray(1).getArray()))
                        .single())
                .containsExactly("lending");
        assertThat(database.sql("select examples from libraries.library where source_key = 'aarhus'")
                        .query((row, number) ->
                                List.of((String[]) row.getArray(1).getArray()))
                        .single())
                .contains("opening_hours", "services", "description");
    }

    @Test
    void anInstallationBringsTheLibrariesOfItsOwnCountry() throws IOException {
        Path folder = Files.createDirectories(home.resolve("countries/se/libraries"));
        Files.writeString(folder.resolve("source.csv"), "key,language,name,date\nse-test,sv,Provlista,2026-10-01\n");
        Files.writeString(folder.resolve("libraries.csv"), "key,kind,name\nkiruna,municipal,Kiruna stadsbibliotek\n");

        assertThat(loading.load("SE")).isEqualTo(new Loaded(1, 0, 0));
        assertThat(libraries.findBySlug("kiruna-stadsbibliotek")).isPresent();

        Files.writeString(folder.resolve("libraries.csv"), "key,kind,name\nkiruna,castle,Kiruna\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> loading.load("SE"))
                .withMessageContaining("se/libraries.csv, line 2")
                .withMessageContaining("castle");
    }

    @Test
    void aCountryWithoutAFolderIsNoError() {
        assertThat(loading.load("NO")).isEqualTo(Loaded.NOTHING);
        assertThat(loading.loadExamples("NO")).isEqualTo(Loaded.NOTHING);
    }

    @Test
    void aLibraryBeyondTheBorderHasNoPlaceButAPage() {
        Optional<LibrarySummary> sydslesvig = libraries.all().stream()
                .filter(library -> library.slug().contains("sydslesvig"))
                .findFirst();

        assertThat(sydslesvig).isPresent();
        assertThat(sydslesvig.orElseThrow().precision()).isEqualTo(Precision.UNRESOLVED);
    }

    private Area area(String key) {
        return places.findAreaByKey(key).orElseThrow();
    }
}
