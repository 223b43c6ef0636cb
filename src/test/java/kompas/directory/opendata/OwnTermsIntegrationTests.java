package kompas.directory.opendata;

import static kompas.directory.opendata.HsdsSchemas.assertValid;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import kompas.directory.importing.ImportReport;
import kompas.directory.importing.ImportReport.Counts;
import kompas.directory.importing.ImportRequest;
import kompas.directory.importing.ImportingOrganisations;
import kompas.network.OwnTerm;
import kompas.network.OwnTerms;
import kompas.network.TermList;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What a network added to the lists comes in from lists, and goes out in every file and to every program. */
@KompasIntegrationTest
class OwnTermsIntegrationTests {

    private static final String HORO = "own-hora";
    private static final String LIST = """
            key,language,name,fields,audiences,needs,offers,municipality_code
            a,bg,Първи хор,Chain dances|A11,баби,носии,own-nosii: от Разград,RAZ26
            b,bg,Втори хор,own-hora|own-from-elsewhere,own-babi|women,own-nosii [2026-10-01]: за деца,space,RAZ26
            """;

    @Autowired
    private ImportingOrganisations importing;

    @Autowired
    private OwnTerms terms;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private OpenDataServer server = OpenDataServer.at(0);

    @BeforeEach
    void aNetworkWithTermsOfItsOwn() {
        server = OpenDataServer.at(port);
        nobody();
        noTerms();
        addTerms();
    }

    private void addTerms() {
        terms.add(TermList.FIELD, localized("Хора", "Chain dances"), Optional.of("A11"));
        terms.add(TermList.AUDIENCE, LocalizedText.of("bg", "Баби"), Optional.empty());
        terms.add(TermList.NEED, localized("Носии", "Folk costumes"), Optional.empty());
    }

    private void noTerms() {
        for (TermList list : TermList.values()) {
            terms.of(list).forEach(terms::delete);
        }
    }

    private void nobody() {
        Emptied.tables(
                database, "directory.organisation, directory.source, libraries.library, needs.need, search.pending");
        database.sql("select shared.touch('directory')").query().singleRow();
    }

    @Test
    void aListNamesThemByCodeOrByNameAndThoseOfAnotherNetworkArePassedOver() throws IOException {
        ImportReport report = imported(LIST);

        assertThat(report.counts()).isEqualTo(new Counts(2, 0, 0, 0));
        assertThat(report.files().getFirst().warnings().toString()).contains("own-from-elsewhere");
        assertThat(stored())
                .containsExactlyInAnyOrder(
                        "{own-babi,women} {own-hora} need own-nosii, offer space",
                        "{own-babi} {own-hora,A11} need own-nosii, offer own-nosii");
        assertThat(imported(LIST).counts()).isEqualTo(new Counts(0, 0, 2, 0));
    }

    @Test
    void aColumnHeadedByItsNameSaysWhoHasIt() throws IOException {
        Path profile = Files.writeString(folder.resolve("clubs.yaml"), """
                source: {key: clubs, kind: file, name: Clubs}
                columns:
                  language: {value: bg}
                  country: {value: BG}
                  key: Number
                  name: Club
                  fields: {from: Work, codes: {dances: own-hora, reading: B32}}
                """);
        Path list = Files.writeString(folder.resolve("clubs.csv"), """
                Number,Club,Work,ХОРА,Folk costumes,баби
                1,Първи,reading,да,x,-
                2,Втори,dances,,не,да
                """);

        assertThat(importing
                        .run(ImportRequest.of(list).profile(profile.toString()))
                        .counts())
                .isEqualTo(new Counts(2, 0, 0, 0));
        assertThat(stored()).containsExactlyInAnyOrder("{own-babi} {own-hora} ", "{} {B32,own-hora} need own-nosii");
    }

    @Test
    void theyAreTaxonomiesOfTheirOwnThatKeepTheSchema() throws IOException {
        imported(LIST);
        for (String language : List.of("en", "da", "bg")) {
            for (String path : List.of("taxonomies", "taxonomy_terms")) {
                JsonNode page = server.json("/hsds/3/" + path + "?per_page=500&lang=" + language);
                page.path("contents")
                        .forEach(entry -> assertValid(path.equals("taxonomies") ? "taxonomy" : "taxonomy_term", entry));
            }
            server.json("/hsds/3/services?full=true&lang=" + language)
                    .path("contents")
                    .forEach(entry -> assertValid("service", entry));
        }
    }

    @Test
    void aProgramFindsWhoHasThemAlsoByTheStandardFieldTheyAreAPartOf() throws IOException {
        imported(LIST);
        JsonNode horo = term(HORO, "da");
        assertThat(horo.path("name").asString()).isEqualTo("Хора");
        assertThat(horo.path("language").asString()).isEqualTo("bg");
        assertThat(horo.path("taxonomy").asString()).isEqualTo("Netværkets egne emner");
        assertThat(horo.path("parent_id").asString())
                .isEqualTo(term("A11", "da").path("id").asString());

        for (String code : List.of(HORO, "A11", "A", "audience:own-babi", "need:own-nosii")) {
            assertThat(found("taxonomy_term_id=" + term(code, "en").path("id").asString()))
                    .as(code)
                    .isEqualTo(2);
        }
        assertThat(found("taxonomy_term_id="
                        + term("offer:own-nosii", "en").path("id").asString()))
                .isEqualTo(1);
        assertThat(found("taxonomy_id="
                        + term("offer:own-nosii", "en").path("taxonomy_id").asString()))
                .isEqualTo(1);
        assertThat(found("taxonomy_id=" + horo.path("taxonomy_id").asString())).isEqualTo(2);
        assertThat(server.get("/data/organisations.csv").body()).contains(HORO, "own-babi", "own-nosii: от Разград");
    }

    @Test
    void aPackageFillsAnInstallationThatHasTheSameTermsAndOneThatHasNone() throws IOException {
        imported(LIST);
        List<String> before = stored();
        Path ours = Files.write(folder.resolve("ours.zip"), server.bytes("/hsds/3/datapackage.zip"));

        nobody();
        importing.run(ImportRequest.of(ours));
        assertThat(stored()).isEqualTo(before);

        nobody();
        noTerms();
        assertThat(importing.run(ImportRequest.of(ours)).counts()).isEqualTo(new Counts(2, 0, 0, 0));
        assertThat(stored()).containsExactlyInAnyOrder("{women} {} offer space", "{} {A11} ");
    }

    @Test
    void aProgramSeesANewNameAtOnce() {
        OwnTerm term = terms.findTerm(HORO).orElseThrow();
        assertThat(term(HORO, "en").path("name").asString()).isEqualTo("Chain dances");
        terms.change(new OwnTerm(
                term.list(), term.code(), term.name().with("en", "Folk dances"), term.under(), term.retired()));
        assertThat(term(HORO, "en").path("name").asString()).isEqualTo("Folk dances");
    }

    private ImportReport imported(String list) throws IOException {
        return importing.run(ImportRequest.of(Files.writeString(folder.resolve("list.csv"), list)));
    }

    /** Of each organisation its groups, its fields, its needs and offers. */
    private List<String> stored() {
        return database.sql("select audiences::text || ' ' || fields::text || ' ' || coalesce((select"
                        + " string_agg(direction || ' ' || kind, ', ' order by direction) from needs.need where owner_id = o.id), '')"
                        + " from directory.organisation o order by 1")
                .query(String.class)
                .list();
    }

    private long found(String query) {
        return server.json("/hsds/3/organizations?" + query).path("total_items").asLong();
    }

    private JsonNode term(String code, String language) {
        JsonNode terms = server.json("/hsds/3/taxonomy_terms?per_page=500&lang=" + language)
                .path("contents");
        return StreamSupport.stream(terms.spliterator(), false)
                .filter(term -> term.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static LocalizedText localized(String bulgarian, String english) {
        return new LocalizedText("bg", Map.of("bg", bulgarian, "en", english));
    }
}
