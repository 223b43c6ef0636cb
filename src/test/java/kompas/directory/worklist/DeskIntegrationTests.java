package kompas.directory.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.jobs.NightlyWork;
import kompas.network.Network;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.LocalizedText;
import kompas.tasks.NewTask;
import kompas.tasks.TaskKinds;
import kompas.tasks.Tasks;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** Everybody finds on the desk what is theirs to do, all of it, and nothing they may not open. */
@KompasIntegrationTest
@Import(Statements.class)
class DeskIntegrationTests extends LibraryAtWork {

    private static final String OBJECTION = "Look again at a decision about Choir";

    /** The person, their tasks, the kinds of them, and what each module has to say. */
    private static final int MOST_STATEMENTS = 12;

    @Autowired
    private Tasks tasks;

    @Autowired
    private List<TaskKinds> kinds;

    @Autowired
    private List<NightlyWork> nights;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void nothingWasDone() {
        Emptied.tables(database, "directory.bulk_edit, jobs.job");
    }

    @Test
    void aLateObjectionIsToldToWhoeverDecidesAndShownToNobodyElse() throws Exception {
        Cookie anna = administrator();
        Cookie jonas = signedIn("jonas@example.org", new Grant(Role.PROGRAMME_COORDINATOR, Scope.NETWORK));
        UUID failed = Identifiers.next();
        raise(
                "organisation_appeal",
                Identifiers.next(),
                Scope.NETWORK,
                LocalDate.now().minusDays(1));
        raise("mail_failed", failed, Scope.NETWORK, LocalDate.now().minusDays(1));
        assertThat(page("/en/desk", anna)).contains(OBJECTION, "See to a mail that did not arrive");
        assertThat(page("/en/desk", jonas)).contains("Nothing needs you today").doesNotContain(OBJECTION);
        Emptied.tables(database, "mail.message");
        assertThat(escalate()).isEqualTo("1 late tasks told of");
        assertThat(text("select email || ' ' || plain from mail.message")).contains("anna@example.org", "Choir");
        assertThat(escalate()).isEqualTo("0 late tasks told of");
    }

    @Test
    void everyKindOfTaskSaysForWhomItIs() throws Exception {
        var words = PropertiesLoaderUtils.loadProperties(new ClassPathResource("messages/tasks_en.properties"));
        List<String> named = kinds.stream()
                .map(TaskKinds::acts)
                .map(Map::keySet)
                .flatMap(Collection::stream)
                .map(kind -> "tasks.kind." + kind)
                .toList();
        assertThat(words.stringPropertyNames().stream().filter(key -> key.startsWith("tasks.kind.")))
                .containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void threeHundredTasksCostNoMoreThanThreeAndAreReachedByKind() throws Exception {
        Cookie elka = elka();
        Scope library =
                Scope.library(libraries.findFor(ISPERIH).orElseThrow().id().value());
        String[] some = {"organisation_approval", "organisation_silent", "organisation_report"};
        many(3, some, library);
        int few = Statements.of(() -> page("/en/desk", elka)).size();
        assertThat(few).isLessThanOrEqualTo(MOST_STATEMENTS);
        many(297, some, library);
        assertThat(Statements.of(() -> page("/en/desk", elka))).hasSize(few);
        assertThat(page("/en/desk", elka)).contains("All (300)", "Silent for long (100)");
        assertThat(page("/en/desk?kind=organisation_silent", elka).split("<li><a href=\"/en/desk/work"))
                .hasSize(101);
    }

    @Test
    void aChangeOfManyThatStoppedHalfWayIsToldOfOnItsMakersDesk() throws Exception {
        Cookie elka = elka();
        UUID edit = Identifiers.next();
        String maker = text("select id from accounts.person where email = 'elka@example.org'");
        database.sql("""
                        insert into jobs.job (id, kind, parameters, state, failure, started_by, finished_at)
                        values (:id, 'directory.change-many', jsonb_build_object('edit', cast(:edit as text)), 'failed',
                                'shared.job.failed', cast(:who as uuid), now())""")
                .param("id", Identifiers.next())
                .param("edit", edit)
                .param("who", maker)
                .update();
        assertThat(page("/en/desk", elka)).contains("stopped half-way", "/en/desk/organisations/changes/" + edit);
        assertThat(page("/en/desk", librarian("vida@example.org", VIDIN))).doesNotContain("stopped half-way");
        database.sql("update jobs.job set finished_at = now() - interval '8 days'")
                .update();
        assertThat(page("/en/desk", elka)).doesNotContain("stopped half-way");
    }

    @Test
    void nobodyIsWarnedOfAMissingBackupOfADemonstration() throws Exception {
        Cookie anna = administrator();
        assertThat(page("/en/desk", anna)).contains("There is no backup yet");
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("BG"))
                .asDemonstration());
        assertThat(page("/en/desk", anna)).doesNotContain("There is no backup yet");
    }

    private void many(int count, String[] some, Scope library) {
        for (int i = 0; i < count; i++) {
            raise(
                    some[i % some.length],
                    Identifiers.next(),
                    library,
                    LocalDate.now().plusDays(i));
        }
    }

    private void raise(String kind, UUID subject, Scope scope, LocalDate promised) {
        String about = kind.startsWith("mail") ? "mail" : "appeal";
        transaction.executeWithoutResult(status -> tasks.raise(
                new NewTask(kind, about, subject, scope, promised, "/desk/work/" + subject, Map.of("name", "Choir"))));
    }

    private String escalate() throws Exception {
        return nights.stream()
                .filter(night -> night.code().equals("tasks.escalate"))
                .findFirst()
                .orElseThrow()
                .run();
    }
}
