package kompas.events.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.OrganisationFixture;
import kompas.directory.OrganisationId;
import kompas.directory.joining.Desk;
import kompas.events.ActivityFixture;
import kompas.events.OccurrenceClosed;
import kompas.events.OccurrenceId;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** What came of an evening is written down the next morning, stands where it was meant to, and is asked for until then. */
@KompasIntegrationTest
@Import(ClosingIntegrationTests.Heard.class)
class ClosingIntegrationTests {

    private static final String PAGE = "/en/activities/repaired";
    private static final String CLOSE = PAGE + "/close";

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AskingTheMorningAfter morning;

    @Autowired
    private Heard heard;

    private OccurrenceId yesterday = OccurrenceId.next();
    private OccurrenceId coming = OccurrenceId.next();
    private Cookie elka = new Cookie("kompas", "");

    /** Whoever counts what happened. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Heard {

        final List<OccurrenceClosed> closed = new CopyOnWriteArrayList<>();

        @EventListener
        void on(OccurrenceClosed event) {
            closed.add(event);
        }
    }

    @BeforeEach
    void anEveningIsOver() throws Exception {
        Emptied.tables(
                database,
                "events.activity, directory.organisation, accounts.person, mail.message, tasks.task, files.file");
        heard.closed.clear();
        OrganisationId club =
                OrganisationFixture.named("en", "Repair club").slug("club").insertInto(database);
        ActivityFixture repaired = ActivityFixture.titled("en", "Repair café")
                .slug("repaired")
                .by(club)
                .on(Instant.now().minus(1, ChronoUnit.DAYS), Duration.ofHours(2))
                .on(Instant.now().plus(6, ChronoUnit.DAYS), Duration.ofHours(2));
        repaired.insertInto(database);
        yesterday = repaired.dates().getFirst();
        coming = repaired.dates().getLast();
        elka = desk().signedIn(
                        "elka@example.org",
                        new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(club.value())),
                        new Grant(Role.LIBRARIAN, Scope.NETWORK));
    }

    @Test
    void inTheMorningTheDeskAsksOnceUntilSomebodyHasWrittenItDown() throws Exception {
        morning.run();
        morning.run();
        assertThat(text("select string_agg(path, ' ') from tasks.task where settled_at is null"))
                .isEqualTo("/activities/repaired/close?date=" + yesterday);
        assertThat(number("select count(*) from mail.message where kind = 'closing.mail.reminder'"))
                .isEqualTo(1);
        web.perform(get("/en/desk").cookie(elka)).andExpect(content().string(containsString("Repair café")));
        web.perform(closing("12")).andExpect(redirectedUrl(CLOSE + "?date=" + yesterday + "&did=done"));
        assertThat(text("select outcome from tasks.task")).isEqualTo("closed");
        morning.run();
        assertThat(number("select count(*) from tasks.task")).isEqualTo(1);
    }

    @Test
    void whatWasCancelledIsAskedForNoMore() {
        morning.run();
        database.sql("update events.occurrence set status = 'cancelled'").update();
        morning.run();
        assertThat(text("select outcome from tasks.task")).isEqualTo("not_needed");
    }

    @Test
    void theRestOfKompasHearsOfItAndTheSentenceStandsOnThePage() throws Exception {
        web.perform(get(PAGE)).andExpect(content().string(not(containsString("Forty lamps"))));
        web.perform(closing("12")
                .param("newcomers", "5")
                .param("sentence", "Forty lamps burn again.")
                .param("shown", "true")
                .param("failed", "No solder."));
        assertThat(heard.closed).singleElement().satisfies(event -> {
            assertThat(event.occurrence()).isEqualTo(yesterday);
            assertThat(event.came()).isEqualTo(12);
            assertThat(event.newcomers()).hasValue(5);
        });
        web.perform(get(PAGE))
                .andExpect(content().string(containsString("Forty lamps burn again.")))
                .andExpect(content().string(containsString("12 people came")))
                .andExpect(content().string(not(containsString("No solder"))));
        web.perform(closing("13").param("sentence", "Forty-one."));
        web.perform(get(PAGE)).andExpect(content().string(not(containsString("Forty"))));
        web.perform(get(CLOSE + "?date=" + yesterday).cookie(elka))
                .andExpect(content().string(containsString("Forty-one.")));
        assertThat(number("select came from events.closing")).isEqualTo(13);
        assertThat(number("select count(*) from audit.act a join events.closing c on c.occurrence_id = a.subject"
                        + " where a.action = 'events.close'"))
                .isEqualTo(2);
    }

    @Test
    void whatTheDoorCountedStandsThereAlready() throws Exception {
        database.sql(
                        "insert into events.walk_in (press, occurrence_id, people, counted_at) values (uuidv7(), :date, 17, now())")
                .param("date", yesterday.value())
                .update();
        web.perform(get(CLOSE + "?date=" + yesterday).cookie(elka))
                .andExpect(content().string(containsString("value=\"17\"")));
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() throws Exception {
        web.perform(closing("many").param("sentence", "Kept words"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Kept words")));
        web.perform(closing("3").param("newcomers", "4")).andExpect(status().isUnprocessableContent());
        web.perform(closing("3").param("sentence", "x".repeat(301))).andExpect(status().isUnprocessableContent());
        web.perform(post(CLOSE).cookie(elka).param("date", coming.toString()).param("came", "3"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("not over yet")));
        web.perform(get(CLOSE + "?date=" + UUID.randomUUID()).cookie(elka)).andExpect(status().isNotFound());
        assertThat(number("select count(*) from events.closing")).isZero();
    }

    @Test
    void aPictureNeedsTheWordOfThoseOnItAndIsSeenWhenItIsShown() throws Exception {
        web.perform(pictured(false)).andExpect(status().isUnprocessableContent());
        assertThat(number("select count(*) from files.file")).isZero();
        web.perform(pictured(true)).andExpect(redirectedUrl(CLOSE + "?date=" + yesterday + "&did=done"));
        String file = "/files/" + text("select file_id from events.closing_picture") + "/20";
        web.perform(get(file)).andExpect(status().isNotFound());
        web.perform(closing("3").param("sentence", "It went well.").param("shown", "true"));
        web.perform(get(file)).andExpect(status().isOk());
        web.perform(get(PAGE)).andExpect(content().string(containsString(file)));
        String remove = CLOSE + "/pictures/" + text("select file_id from events.closing_picture");
        web.perform(post(remove).cookie(elka).param("date", coming.toString())).andExpect(status().is3xxRedirection());
        web.perform(get(file)).andExpect(status().isOk());
        web.perform(post(remove).cookie(elka).param("date", yesterday.toString()))
                .andExpect(redirectedUrl(CLOSE + "?date=" + yesterday + "&did=removed"));
        web.perform(get(file)).andExpect(status().isNotFound());
        web.perform(get(PAGE)).andExpect(content().string(not(containsString(file))));
    }

    @Test
    void nobodyElseWritesItDown() throws Exception {
        Cookie elsewhere =
                desk().signedIn("far@example.org", new Grant(Role.LIBRARIAN, Scope.library(UUID.randomUUID())));
        web.perform(get(CLOSE).cookie(elsewhere)).andExpect(status().isForbidden());
        web.perform(post(CLOSE).cookie(elsewhere).param("came", "1")).andExpect(status().isForbidden());
        web.perform(get(CLOSE)).andExpect(status().is3xxRedirection());
    }

    private MockHttpServletRequestBuilder closing(String came) {
        return post(CLOSE).cookie(elka).param("date", yesterday.toString()).param("came", came);
    }

    private MockMultipartHttpServletRequestBuilder pictured(boolean permitted) throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        MockMultipartHttpServletRequestBuilder form =
                multipart(CLOSE).file(new MockMultipartFile("picture", "a.png", "image/png", bytes.toByteArray()));
        form.param("date", yesterday.toString())
                .param("came", "3")
                .param("permitted", permitted ? "true" : "")
                .cookie(elka);
        return form;
    }

    private Desk desk() {
        return new Desk(web, accounts, database);
    }

    private int number(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }

    private String text(String sql) {
        return String.valueOf(database.sql(sql).query(String.class).single());
    }
}
