package kompas.directory.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Consents;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No list shows a person to everybody who did not agree to it. */
@KompasIntegrationTest
class ImportedPeopleIntegrationTests {

    private static final String HEAD =
            "key,name,website,email,contact_name,contact_email,contact_visibility,contact_agreed\n";

    private static final String UNAGREED = "does not say when they agreed";

    @Autowired
    private ImportingOrganisations importing;

    @Autowired
    private Consents consents;

    @Autowired
    private JdbcClient database;

    @TempDir
    private Path folder;

    @BeforeEach
    void nobodyIsThereYet() {
        Emptied.tables(database, "directory.organisation, directory.source, directory.change, accounts.consent");
    }

    @Test
    void whoDidNotAgreeStaysHiddenAndTheReportSaysSo() throws IOException {
        ImportReport.Imported imported = run("a,Choir,,info@choir.example,Elka,elka@choir.example,public,\n");
        assertThat(shown()).isEqualTo("info@choir.example");
        assertThat(imported.toString()).contains(UNAGREED);
        assertThat(run("b,Club,,,Ivan,ivan@club.example,public,tomorrow\n").toString())
                .contains(UNAGREED);
        run("c,Band,,,Maria,maria@band.example,public,2999-01-01\n");
        assertThat(shown()).isEqualTo("info@choir.example");
        assertThat(text("select count(*) from accounts.consent")).isEqualTo("0");
    }

    @Test
    void whoAgreedIsShownAndTheirConsentIsOnRecordOnce() throws IOException {
        ImportReport.Imported imported = run("a,Choir,,,Elka,elka@choir.example,public,2026-03-01\n");
        assertThat(imported.toString()).doesNotContain(UNAGREED);
        assertThat(shown()).isEqualTo("Elka elka@choir.example");
        run("a,Choir,https://choir.example,,Elka,elka@choir.example,public,2026-03-01\n");
        assertThat(text("select how || given_on || name || email from accounts.consent"))
                .isEqualTo("list2026-03-01Elkaelka@choir.example");
        assertThat(text("select count(*) from directory.public_contact c where jsonb_exists(to_jsonb(c), 'agreed')"))
                .isEqualTo("0");
    }

    @Test
    void whoTookItBackIsNotShownByTheNextList() throws IOException {
        run("a,Choir,,,Elka,elka@choir.example,public,2026-03-01\n");
        consents.withdraw(UUID.fromString(text("select id from accounts.consent")), Optional.empty());
        assertThat(shown()).isEmpty();
        run("a,Choir,https://choir.example,,Elka,elka@choir.example,public,2026-03-01\n");
        assertThat(text("select website from directory.organisation")).isEqualTo("https://choir.example");
        assertThat(shown()).isEmpty();
    }

    @Test
    void whoseConsentIsOnRecordHereIsNotHiddenByAListThatSaysNothingOfIt() throws IOException {
        run("a,Choir,,,Elka,elka@choir.example,public,2026-03-01\n");
        run("a,Choir,https://choir.example,,Elka,elka@choir.example,public,\n");
        assertThat(text("select website from directory.organisation")).isEqualTo("https://choir.example");
        assertThat(shown()).isEqualTo("Elka elka@choir.example");
    }

    private ImportReport.Imported run(String rows) throws IOException {
        return importing
                .run(ImportRequest.of(Files.writeString(folder.resolve("list.csv"), HEAD + rows)))
                .files()
                .getFirst();
    }

    private String shown() {
        return text("select coalesce(string_agg(concat_ws(' ', name, email), ', '), '') from directory.public_contact");
    }

    private String text(String sql) {
        return String.valueOf(database.sql(sql).query(String.class).single());
    }
}
