package kompas.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.How;
import kompas.accounts.PersonId;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.accounts.TraceHolder.Trace;
import kompas.accounts.domain.ErasingPeople;
import kompas.accounts.domain.ErasingPeople.Wish;
import kompas.accounts.domain.ErasingTraces;
import kompas.directory.OrganisationFixture;
import kompas.operations.backup.ErasureFile.Repeated;
import kompas.shared.commands.CommandFailed;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever was erased since a backup was made is not brought back by it. */
@KompasIntegrationTest
class ErasureFileIntegrationTests {

    private static final Wish WISH = new Wish(How.PAPER, LocalDate.of(2026, 11, 1));

    @Autowired
    private ErasureFile erasures;

    @Autowired
    private ErasingPeople people;

    @Autowired
    private ErasingTraces traces;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    @Value("${kompas.backup.folder}")
    private Path folder;

    @TempDir
    private Path elsewhere;

    private final Instant backup = Instant.now();
    private SignedIn elka = new SignedIn(new PersonId(new UUID(0, 0)), "", "", "en", List.of(), true);
    private PersonId mette = elka.id();

    @BeforeEach
    void peopleInABackup() {
        Emptied.tables(
                database,
                "accounts.person, accounts.data_request, accounts.consent, mail.message, directory.organisation, directory.addition,"
                        + " directory.erased_contact, directory.change");
        Grant all = new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK);
        PersonId id = accounts.open("elka@example.org", "Elka", "en");
        accounts.give(id, all, Optional.empty());
        elka = new SignedIn(id, "Elka", "elka@example.org", "en", List.of(all), true);
        mette = accounts.open("mette@example.org", "Mette Mark", "en");
        OrganisationFixture.named("en", "Choir").slug("choir").insertInto(database);
        anna();
        eve();
    }

    @Test
    void whoeverWasErasedSinceIsErasedAgainAndNobodyElse() throws IOException {
        erase();
        Path file = folder.resolve(ErasureFile.NAME);
        assertThat(Files.readString(file)).doesNotContainIgnoringCase("mette", "anna", "ivan", "eve");
        comeBack();

        assertThat(erasures.repeat(file, backup).again()).isGreaterThanOrEqualTo(4);

        assertThat(accounts.find(mette)).isEmpty();
        assertThat(
                        text(
                                "select string_agg(t, ' ') from (select p::text as t from accounts.person p union all"
                                        + " select c::text from directory.contact c union all select a::text from directory.addition a union all"
                                        + " select r::text from accounts.data_request r union all select k::text from accounts.consent k) everything"))
                .contains("Elka", "Boris")
                .doesNotContain("Mette", "Anna", "anna@", "Eve", "Ivan");
        assertThat(text("select count(*) from mail.message where kind = 'mail.kind.farewell'"))
                .as("nobody is written to a second time")
                .isEqualTo("0");
        assertThat(erasures.repeat(file, backup))
                .isEqualTo(new Repeated(erasures.repeat(file, backup).known(), 0, List.of()));
    }

    @Test
    void whatWasErasedBeforeTheBackupIsNotLookedFor() {
        erase();
        assertThat(erasures.repeat(
                                folder.resolve(ErasureFile.NAME), Instant.now().plusSeconds(7200))
                        .known())
                .isZero();
    }

    @Test
    void aFileThatCannotBeReadIsSaidAndNotPassedOver() throws IOException {
        Path broken = Files.writeString(elsewhere.resolve(ErasureFile.NAME), "{\"erased\": [{");
        assertThatThrownBy(() -> erasures.repeat(broken, backup))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("by hand");
    }

    private void erase() {
        people.erase(elka, mette, WISH);
        for (String words : List.of("Anna Berg", "Eve Eriksen", "Ivan Ivanov")) {
            Set<String> keys = traces.find(elka, words).stream().map(Trace::key).collect(Collectors.toSet());
            assertThat(traces.erase(elka, words, keys, WISH)).as(words).isPositive();
        }
    }

    /** As they stood when the backup was made. */
    private void comeBack() {
        database.sql(
                        "update accounts.person set name = 'Mette Mark', email = 'mette@example.org', erased_at = null where id = ?")
                .param(mette.value())
                .update();
        database.sql("delete from directory.erased_contact").update();
        database.sql("delete from accounts.data_request").update();
        anna();
        eve();
    }

    private void anna() {
        database.sql("insert into directory.contact (organisation_id, person, name, email)"
                        + " select id, true, n, lower(split_part(n, ' ', 1)) || '@example.org'"
                        + " from directory.organisation, unnest(array['Anna Berg', 'Boris Berg']) n"
                        + " where not exists (select from directory.contact c where c.name = n)")
                .update();
        database.sql(
                        "insert into accounts.consent (purpose, about_kind, about, email, name, text_version, language, how, given_on)"
                                + " select 'contact', 'organisation', id, 'anna@example.org', 'Anna Berg', '2026-11', 'en', 'paper', '2026-10-01'"
                                + " from directory.organisation")
                .update();
    }

    private void eve() {
        database.sql(
                        "insert into directory.addition (id, language, answers, draft_hash) values"
                                + " ('019a0000-0000-7000-8000-0000000000e1', 'en', '{\"name\":\"Club\",\"person\":\"Eve Eriksen\"}', '\\x0e')")
                .update();
        database.sql(
                        "insert into accounts.data_request (id, kind, how, asked_on, due_on, name, language)"
                                + " values ('019a0000-0000-7000-8000-0000000000e2', 'access', 'phone', '2026-11-01', '2026-12-01', 'Ivan Ivanov', 'en')")
                .update();
    }

    private String text(String sql) {
        return String.valueOf(database.sql(sql).query(String.class).single());
    }
}
