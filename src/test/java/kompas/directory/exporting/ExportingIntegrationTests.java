package kompas.directory.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kompas.directory.importing.ImportReport.Counts;
import kompas.directory.importing.ImportRequest;
import kompas.directory.importing.ImportingOrganisations;
import kompas.directory.search.CriteriaReading;
import kompas.directory.search.Facet;
import kompas.directory.search.OrganisationCriteria;
import kompas.libraries.LoadingLibraries;
import kompas.network.OwnTerms;
import kompas.network.TermList;
import kompas.search.IndexWaiting;
import kompas.search.SearchIndex;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was exported comes in again as what it was; what is private stays at home unless its owner asks for it. */
@KompasIntegrationTest
class ExportingIntegrationTests {

    private static final String LIST = """
            key,identifiers,language,name,name@en,description,description_language,causes,legal_form,status,fields,goals,targets,audiences,founded,members,budget,website,links,country,municipality,settlement,postcode,street,longitude,latitude,email,phone,contact_name,contact_role,contact_email,needs,needs@en,offers,parent,member_of,services,confirmed_on,confirmed_by,source,source_name,source_licence
            a,BG-EIK:000455980,bg,"Читалище „Зора | Изгрев“",Chitalishte Zora,"Пеем; танцуваме",,Песни за всички,association,active,A11|A12,4|11,11.4,families|everyone,1873,120,10000,zora.example,https://facebook.com/zora,BG,RAZ26,гр. Разград,7200,ул. Бели Лом 1,26.52,43.53,info@zora.example,084 123,Елка Петрова,председател,elka@zora.example,"volunteers [now]: Хора|space [2026-10-01; year; topics: клуб, Accounts]",volunteers: Hands|space,training [2026-10-01/2027-05-31]: Пеене,b,c,"[{""name"":""Хор"",""description"":""За деца"",""status"":""active"",""fees_description"":""0""}]",2026-10-03,library,zora-list,Списък,CC BY 4.0
            b,,da,Paraplyen,,,en,,foundation,dormant,D10,,,,,,,,,DK,,Aalborg,9000,,,,,,,,,,,,,,,,,,,
            c,,en,Union,,We unite,en,,other,active,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
            """;

    @Autowired
    private ImportingOrganisations importing;

    @Autowired
    private ExportingOrganisations exporting;

    @Autowired
    private JdbcClient database;

    @Autowired
    private OwnTerms terms;

    @Autowired
    private LoadingLibraries loading;

    @Autowired
    private SearchIndex index;

    @TempDir
    private Path folder;

    @BeforeEach
    void nobodyIsThereYet() {
        Emptied.tables(
                database,
                "directory.organisation, directory.source, accounts.consent, libraries.library, needs.need, search.pending");
    }

    @Test
    void anExportComesInAgainAndGivesTheSameBytes() throws IOException {
        for (ExportingOrganisations.Opening format :
                new ExportingOrganisations.Opening[] {ExportWriter::csv, ExportWriter::json, ExportWriter::geojson}) {
            nobodyIsThereYet();
            assertThat(importing
                            .run(ImportRequest.of(Files.writeString(folder.resolve("list.csv"), LIST)))
                            .counts())
                    .isEqualTo(new Counts(3, 0, 0, 0));
            String first = export(format, true);
            Path file = Files.writeString(folder.resolve("export"), first);
            assertThat(importing.run(ImportRequest.of(file)).counts()).isEqualTo(new Counts(0, 0, 3, 0));
            nobodyIsThereYet();
            assertThat(importing.run(ImportRequest.of(file)).counts()).isEqualTo(new Counts(3, 0, 0, 0));
            assertThat(export(format, true)).isEqualTo(first);
        }
    }

    @Test
    void whatTheNetworkAddedToTheListsComesInAgainToo() throws IOException {
        terms.add(TermList.FIELD, LocalizedText.of("bg", "Хора"), Optional.of("A11"));
        terms.add(TermList.NEED, LocalizedText.of("bg", "Носии"), Optional.empty());
        importing.run(ImportRequest.of(Files.writeString(
                folder.resolve("list.csv"), "key,language,name,fields,needs\na,bg,Хор,хора|A10,own-nosii: сини\n")));
        String first = export(ExportWriter::csv, true);
        assertThat(first).contains("own-hora|A10", "own-nosii [", "]: сини");
        nobodyIsThereYet();
        importing.run(ImportRequest.of(Files.writeString(folder.resolve("export.csv"), first)));
        assertThat(export(ExportWriter::csv, true)).isEqualTo(first);
        StringWriter below = new StringWriter();
        OrganisationCriteria within = OrganisationCriteria.everything().with(Facet.FIELD, "A11");
        assertThat(exporting.export(new ExportRequest(within, Optional.empty(), false, "en"), below, ExportWriter::csv))
                .isEqualTo(1);
        nobodyIsThereYet();
        terms.of(TermList.FIELD).forEach(terms::delete);
        terms.of(TermList.NEED).forEach(terms::delete);
    }

    @Test
    void whatIsPrivateIsOnlyInThePrivateCopy() throws IOException {
        importing.run(ImportRequest.of(Files.writeString(folder.resolve("list.csv"), LIST)));
        assertThat(export(ExportWriter::csv, false))
                .contains("info@zora.example")
                .doesNotContain("Елка", "elka@");
        assertThat(export(ExportWriter::csv, true)).contains("Елка Петрова", "elka@zora.example");
    }

    @Test
    void whatIsForMembersStaysForMembersAndLeavesOnlyInThePrivateCopy() throws IOException {
        importing.run(ImportRequest.of(Files.writeString(folder.resolve("list.csv"), """
                key,name,contact_name,contact_email,contact_visibility,contacts
                a,Choir,Elka Petrova,elka@zora.example,members,person=yes; name=Ivan; phone=0888; show=name; members=phone; agreed=2026-03-01
                b,Club,Maria,maria@zora.example,everyone,
                """)));
        assertThat(database.sql(
                                "select string_agg(concat_ws(' ', name, name_visibility, email_visibility, phone_visibility),"
                                        + " ', ' order by name) from directory.contact")
                        .query(String.class)
                        .single())
                .isEqualTo("Elka Petrova members members members, Ivan public staff members, Maria staff staff staff");
        assertThat(export(ExportWriter::csv, false)).contains("Ivan").doesNotContain("Elka", "0888", "Maria");
        String whole = export(ExportWriter::csv, true);
        nobodyIsThereYet();
        importing.run(ImportRequest.of(Files.writeString(folder.resolve("whole.csv"), whole)));
        assertThat(export(ExportWriter::csv, true))
                .isEqualTo(whole)
                .contains("show=name; members=phone; agreed=2026-03-01");
    }

    @ParameterizedTest
    @CsvSource({
        "q=изгрев,zora",
        "region=BG324,zora",
        "municipality=bg-razgrad-razgrad&field=A,zora",
        "field=D10,paraplyen",
        "goal=11,zora",
        "form=foundation,paraplyen",
        "status=dormant&country=DK,paraplyen",
        "need=volunteers,zora",
        "offer=training,zora",
        "offer=space,",
        "library=regionalna-biblioteka-prof-boyan-penev-razgrad,zora"
    })
    void takesTheParametersOfTheListAndFindsTheSame(String query, @Nullable String found) throws IOException {
        loading.load("BG");
        importing.run(ImportRequest.of(Files.writeString(folder.resolve("list.csv"), LIST)));
        database.sql("update needs.need set since = current_date - 1, until = null where direction = 'offer'")
                .update();
        IndexWaiting.upToDate(index);
        Map<String, List<String>> parameters = Arrays.stream(query.split("&"))
                .map(part -> part.split("="))
                .collect(Collectors.toMap(part -> part[0], part -> List.of(part[1])));
        CriteriaReading reading = OrganisationCriteria.read(parameters);
        assertThat(reading.ignored()).isEmpty();
        ExportRequest request = new ExportRequest(reading.criteria(), Optional.empty(), false, "bg");

        Writer out = new StringWriter();
        int count = exporting.export(request, out, ExportWriter::csv);

        assertThat(count).isEqualTo(found == null ? 0 : 1);
        assertThat(out.toString()).contains(found == null ? "" : found);
        assertThat(exporting.chosen(request).orElseThrow()).hasSize(count);
    }

    @Test
    void aRegionNobodyKnowsIsNamed() {
        OrganisationCriteria nowhere = OrganisationCriteria.everything().with(Facet.REGION, "XX999");

        assertThatThrownBy(() -> exporting.chosen(new ExportRequest(nowhere, Optional.empty(), false, "en")))
                .isInstanceOfSatisfying(
                        ExportCondition.UnknownValue.class,
                        unknown -> assertThat(unknown.value()).isEqualTo("XX999"));
    }

    private String export(ExportingOrganisations.Opening format, boolean personal) {
        Writer out = new StringWriter();
        exporting.export(
                new ExportRequest(OrganisationCriteria.everything(), Optional.empty(), personal, "en"), out, format);
        return out.toString();
    }
}
