package kompas.directory.wishes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.PersonId;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.directory.OrganisationId;
import kompas.directory.Wishes;
import kompas.directory.duplicates.MergeChoices;
import kompas.directory.duplicates.MergeOutcome.Merged;
import kompas.directory.duplicates.MergingOrganisations;
import kompas.directory.importing.ImportReport;
import kompas.directory.importing.ImportReport.Counts;
import kompas.directory.importing.ImportRequest;
import kompas.directory.importing.ImportingOrganisations;
import kompas.directory.importing.UndoingImports;
import kompas.directory.wishes.Wish.Kind;
import kompas.shared.kernel.NotPermitted;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever does not want to be listed is gone, and no list brings them back. */
@KompasIntegrationTest
class WishesIntegrationTests {

    private static final String LIST = """
            key,name,language,identifiers,legal_form,country,settlement,municipality,listing,contact_email
            a,Сдружение „Зора“,bg,BG-EIK:000455980,association,BG,Исперих,Исперих,public,anna@zora.example
            b,Хор,bg,BG-EIK:000455913,association,BG,Исперих,Исперих,public,
            """;

    @Autowired
    private ImportingOrganisations importing;

    @Autowired
    private UndoingImports undoing;

    @Autowired
    private MergingOrganisations merging;

    @Autowired
    private HeedingWishes heeding;

    @Autowired
    private KeepingAway keeping;

    @Autowired
    private ForgettingWithdrawn forgetting;

    @Autowired
    private Wishes wishes;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcClient database;

    @TempDir
    private Path folder;

    private SignedIn librarian = somebody(new PersonId(UUID.randomUUID()), List.of());

    @BeforeEach
    void aListThatWasImported() throws IOException {
        Emptied.tables(
                database,
                "directory.organisation, directory.source, directory.wish, directory.wish_mark, directory.tombstone, libraries.library, search.pending");
        PersonId elka = accounts.open("elka@example.org", "Elka", "bg");
        librarian = somebody(elka, List.of(new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK)));
        assertThat(run("list.csv", LIST).counts()).isEqualTo(new Counts(2, 0, 0, 0));
    }

    @Test
    void thePageIsGoneAtOnceAndReadersOfOpenDataLearnOfIt() throws Exception {
        String page =
                "/en/organisations/" + text("select slug from directory.organisation where id = '" + zora() + "'");
        web.perform(get(page)).andExpect(status().isOk());
        heeding.heed(zora(), Kind.UNLISTED, librarian);
        web.perform(get(page)).andExpect(status().isNotFound());
        web.perform(get(page + "/print")).andExpect(status().isNotFound());
        assertThat(text("select count(*) from directory.tombstone")).isEqualTo("1");
        assertThat(text("select string_agg(action || (detail ->> 'wish'), ',') from audit.act where subject = '"
                        + zora() + "'"))
                .isEqualTo("directory.wish.heedunlisted");
    }

    @Test
    void noListBringsItBackWhateverItCallsIt() throws IOException {
        OrganisationId zora = zora();
        heeding.heed(zora, Kind.UNLISTED, librarian);
        assertThat(run("list.csv", LIST).counts()).isEqualTo(new Counts(0, 0, 2, 0));
        for (int forgotten = 0; forgotten < 2; forgotten++) {
            stays("by its number", "x,Another name,bg,BG-EIK:000455980,association,BG,Разград,Разград,public,");
            stays("by its name", "y,ZORA,en,,,BG,Исперих,Исперих,public,");
            stays("by its name, without a settlement", "z,„Зора“ (сдружение),bg,,other,BG,,Исперих,public,");
            stays("by its id", "i,Something else,bg,,other,BG,,,public,", zora.toString());
            assertThat(run("list.csv", LIST).counts()).isEqualTo(new Counts(0, 0, 2, 0));
            database.sql("delete from directory.organisation where id = :id")
                    .param("id", zora.value())
                    .update();
        }
        assertThat(text("select count(*) from directory.organisation")).isEqualTo("1");
    }

    @Test
    void othersThatOnlySoundLikeItComeIn() throws IOException {
        heeding.heed(zora(), Kind.UNLISTED, librarian);
        comes("in another village", "p,Зора,bg,,association,BG,Свещари,Исперих,public,");
        comes("of another legal form", "q,Фондация „Зора“,bg,,foundation,BG,Исперих,Исперих,public,");
        comes("with another number", "r,Зора,bg,BG-EIK:175074752,association,BG,Исперих,Исперих,public,");
    }

    @Test
    void aDryRunAndTheReportSayWhyRowsStayOut() throws IOException {
        heeding.heed(zora(), Kind.UNLISTED, librarian);
        String list = LIST.replace("anna@zora.example", "no address");
        ImportReport dry =
                importing.run(ImportRequest.of(file("list.csv", list)).dry());
        assertThat(dry.files().getFirst().warnings())
                .singleElement()
                .satisfies(
                        warning -> assertThat(warning.sentence()).isEqualTo("Asked not to be listed, and stays out"));
        assertThat(folder.resolve("list.rejected.csv")).doesNotExist();
        assertThat(run("list.csv", list).warnedFile()).isEmpty();
    }

    @Test
    void nothingThatIsKeptTellsWhoItWas() {
        heeding.heed(zora(), Kind.UNLISTED, librarian);
        String kept = text("select string_agg(m::text, ' ') from directory.wish_mark m")
                + text("select string_agg(w::text, ' ') from directory.wish w");
        assertThat(kept)
                .doesNotContain("000455980")
                .doesNotContainIgnoringCase("зора")
                .doesNotContainIgnoringCase("zora");
    }

    @Test
    void takingTheImportBackDoesNotBringItBackEither() throws IOException {
        UUID second = run("list.csv", LIST.replace("Зора", "Изгрев")).run();
        heeding.heed(zora(), Kind.UNLISTED, librarian);
        undoing.undo(second, "import", (done, of) -> {});
        assertThat(listed()).isEqualTo("1");
        database.sql("update directory.organisation set listing = 'public'").update();
        assertThat(listed()).isEqualTo("1");
    }

    @Test
    void theStricterWishWinsWhenTwoBecomeOneAndEachHasItsOwnAfterwards() {
        OrganisationId zora = zora();
        OrganisationId choir = new OrganisationId(
                UUID.fromString(text("select id from directory.organisation where id <> '" + zora + "'")));
        heeding.heed(zora, Kind.UNLISTED, librarian);
        Merged merged = (Merged) merging.merge(choir, zora, MergeChoices.USUAL, "system");
        assertThat(listed()).isEqualTo("0");
        assertThat(wishes.mayBeContacted(choir)).isFalse();
        merging.undo(merged.changeSet(), "system");
        assertThat(text("select id from directory.organisation where listing = 'public'"))
                .isEqualTo(choir.toString());
        assertThat(wishes.mayBeContacted(choir)).isTrue();
        Merged other = (Merged) merging.merge(
                zora, choir, new MergeChoices(Map.of("listing", MergeChoices.Side.DROPPED), null, null), "system");
        assertThat(listed()).isEqualTo("0");
        merging.undo(other.changeSet(), "system");
        assertThat(listed()).isEqualTo("1");
    }

    @Test
    void whoIsNotToBeContactedStaysListedAndIsWrittenToByNobody() {
        OrganisationId zora = zora();
        heeding.heed(zora, Kind.UNCONTACTED, librarian);
        heeding.heed(zora, Kind.UNCONTACTED, librarian);
        assertThat(listed()).isEqualTo("2");
        assertThat(wishes.notToBeContacted(List.of(zora, OrganisationId.next())))
                .containsExactly(zora);
        heeding.lift(zora, Kind.UNCONTACTED, librarian);
        assertThat(wishes.mayBeContacted(zora)).isTrue();
    }

    @Test
    void afterAMonthNothingIsLeftButTheMarksAndALibrarianStillFindsIt() throws IOException {
        OrganisationId zora = zora();
        heeding.heed(zora, Kind.UNLISTED, librarian);
        assertThat(forgetting.forget(OffsetDateTime.now().minusDays(30))).isZero();
        database.sql("update directory.wish set since = since - 31").update();
        assertThat(forgetting.forget(OffsetDateTime.now().minusDays(30))).isOne();
        for (String table :
                List.of("organisation", "source_record", "identifier", "change", "change_personal", "tombstone")) {
            assertThat(text("select coalesce(string_agg(r::text, ' '), '') from directory." + table + " r"))
                    .as(table)
                    .doesNotContain("000455980", "Зора", "zora", "anna@");
        }
        assertThat(run("list.csv", LIST).counts()).isEqualTo(new Counts(0, 0, 2, 0));
        assertThat(keeping.find("Зора", "Разград", librarian)).isEmpty();
        assertThat(keeping.all(librarian))
                .singleElement()
                .satisfies(kept -> assertThat(kept.name()).isEmpty());
        Wish found = keeping.find("zora", "Исперих", librarian).orElseThrow();
        assertThat(found.organisation()).isEqualTo(zora);
        keeping.letIn(found.organisation(), librarian);
        assertThat(run("list.csv", LIST).counts()).isEqualTo(new Counts(1, 0, 1, 0));
    }

    @Test
    void whatIsLiftedIsThereAgainAndMayBeImported() throws IOException {
        heeding.heed(zora(), Kind.UNLISTED, librarian);
        heeding.lift(zora(), Kind.UNLISTED, librarian);
        assertThat(listed()).isEqualTo("2");
        assertThat(text("select count(*) from directory.wish_mark")).isEqualTo("0");
        assertThat(run("list.csv", LIST.replace("Зора", "Изгрев")).counts()).isEqualTo(new Counts(0, 1, 1, 0));
    }

    @Test
    void itsOwnPeopleTakeBackWhatTheyAskedForAndNothingElse() {
        OrganisationId zora = zora();
        SignedIn anna = somebody(
                accounts.open("anna@example.org", "Anna", "bg"),
                List.of(new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(zora.value()))));
        heeding.heed(zora, Kind.UNLISTED, anna);
        heeding.lift(zora, Kind.UNLISTED, anna);
        assertThat(listed()).isEqualTo("2");
        heeding.withdraw(zora, librarian);
        assertThatThrownBy(() -> heeding.lift(zora, Kind.UNLISTED, anna)).isInstanceOf(NotPermitted.class);
        SignedIn eve = somebody(
                accounts.open("eve@example.org", "Eve", "en"),
                List.of(new Grant(Role.LIBRARIAN, Scope.library(UUID.randomUUID()))));
        assertThatThrownBy(() -> heeding.heed(zora, Kind.UNCONTACTED, eve)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> heeding.lift(zora, Kind.UNLISTED, eve)).isInstanceOf(NotPermitted.class);
        assertThat(listed()).isEqualTo("1");
    }

    private void stays(String how, String row, String... id) throws IOException {
        assertThat(run("other.csv", head(id) + row + tail(id)).counts()).as(how).isEqualTo(new Counts(0, 0, 1, 0));
    }

    private void comes(String how, String row) throws IOException {
        assertThat(run("other.csv", head() + row + "\n").counts()).as(how).isEqualTo(new Counts(1, 0, 0, 0));
    }

    private static String head(String... id) {
        String columns = LIST.lines().findFirst().orElseThrow();
        return columns + (id.length > 0 ? ",id" : "") + "\n";
    }

    private static String tail(String... id) {
        return (id.length > 0 ? "," + id[0] : "") + "\n";
    }

    private OrganisationId zora() {
        return new OrganisationId(
                UUID.fromString(
                        text(
                                "select organisation_id from directory.source_record where record_key = 'a' order by organisation_id")));
    }

    private String listed() {
        return text("select count(*) from directory.public_organisation");
    }

    private ImportReport.Imported run(String name, String content) throws IOException {
        return importing.run(ImportRequest.of(file(name, content))).files().getFirst();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static SignedIn somebody(PersonId id, List<Grant> grants) {
        return new SignedIn(id, "Somebody", "somebody@example.org", "en", grants, true);
    }

    private String text(String sql) {
        return String.valueOf(database.sql(sql).query(String.class).single());
    }
}
