package kompas.events.helping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.OrganisationFixture;
import kompas.directory.OrganisationId;
import kompas.directory.joining.Desk;
import kompas.events.ActivityFixture;
import kompas.events.OccurrenceId;
import kompas.shared.kernel.SecretLink;
import kompas.shared.sql.DataVersions;
import kompas.testing.Emptied;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * A day of cleaning a park ten days from now, with coffee to be made in two shifts one after the other and a third at the time
 * of the first, and Elka of the choir that organises it.
 */
abstract class HelpedDay {

    static final String PAGE = "/en/activities/cleaning";
    static final String FORM = PAGE + "/help";
    static final String LIST = PAGE + "/helpers";

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient database;

    @Autowired
    Accounts accounts;

    @Autowired
    DataVersions versions;

    OccurrenceId day = OccurrenceId.next();
    OrganisationId choir = OrganisationId.next();
    UUID task = UUID.randomUUID();
    UUID early = UUID.randomUUID();
    UUID late = UUID.randomUUID();
    UUID meanwhile = UUID.randomUUID();
    Instant starts = Instant.now().plus(10, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
    Cookie elka = new Cookie("kompas", "");

    @BeforeEach
    void aDayInThePark() throws Exception {
        Emptied.tables(database, "events.activity, directory.organisation, accounts.person, mail.message, tasks.task");
        choir = OrganisationFixture.named("en", "Choir").slug("choir").insertInto(database);
        ActivityFixture cleaning = ActivityFixture.titled("en", "Cleaning the park")
                .slug("cleaning")
                .by(choir)
                .on(starts, Duration.ofHours(8));
        cleaning.insertInto(database);
        day = cleaning.dates().getFirst();
        task = task("Coffee", 0);
        early = shift(task, 0, 2);
        late = shift(task, 2, 2);
        meanwhile = shift(task, 1, 2);
        versions.touch("events");
        elka = desk().signedIn(
                        "elka@example.org", new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(choir.value())));
    }

    Desk desk() {
        return new Desk(web, accounts, database);
    }

    UUID task(String title, int leastAge) {
        return database.sql("""
                        insert into events.helper_task (activity_id, title, least_age, position)
                        select id, jsonb_build_object('source', 'en', 'texts', jsonb_build_object('en', cast(:title as text))), :age, 1
                        from events.activity returning id""")
                .param("title", title)
                .param("age", leastAge)
                .query(UUID.class)
                .single();
    }

    /** So many hours after the day begins, for two hours, one helper at least. */
    UUID shift(UUID of, int hoursLater, int most) {
        Instant from = starts.plus(hoursLater, ChronoUnit.HOURS);
        return database.sql("""
                        insert into events.helper_shift (task_id, occurrence_id, starts_at, ends_at, anchored_at, least, most)
                        values (:task, :date, :from, :to, :anchor, 1, :most) returning id""")
                .param("task", of)
                .param("date", day.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", from.plus(2, ChronoUnit.HOURS).atOffset(ZoneOffset.UTC))
                .param("anchor", starts.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(UUID.class)
                .single();
    }

    MockHttpServletRequestBuilder form(String name, SecretLink form, UUID... shifts) {
        MockHttpServletRequestBuilder request = post(FORM)
                .param("begun", "1")
                .param("form", form.text())
                .param("name", name)
                .param("email", name.toLowerCase(Locale.ROOT) + "@example.org")
                .param("age", "18");
        for (UUID shift : shifts) {
            request.param("shift", shift.toString());
        }
        return request;
    }

    /** Takes shifts and gives the address of the page of whoever did. */
    String takes(String name, UUID... shifts) throws Exception {
        String answer = Objects.requireNonNull(web.perform(form(name, SecretLink.make(), shifts))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        return answer.replaceAll("\\?.*", "");
    }

    MockHttpServletRequestBuilder entry(String name, String reach, UUID shift) {
        return post(LIST)
                .cookie(elka)
                .param("form", SecretLink.make().text())
                .param("name", name)
                .param("reach", reach)
                .param("age", "18")
                .param("shift", shift.toString());
    }

    ResultActions swap(String page, UUID turn, UUID to) throws Exception {
        return web.perform(
                post(page).param("act", "swap").param("turn", turn.toString()).param("to", to.toString()));
    }

    UUID turn(String name, UUID shift) {
        return database.sql("""
                        select u.id from events.helper_turn u join events.helper h on h.id = u.helper_id
                        where h.name = :name and u.shift_id = :shift""")
                .param("name", name)
                .param("shift", shift)
                .query(UUID.class)
                .single();
    }

    /** Places that are taken, by the shift's row, which must be those of the people who have one. */
    int taken(UUID shift) {
        int taken = number("select taken from events.helper_shift where id = '" + shift + "'");
        assertThat(number("select count(*) from events.helper_turn where state = 'signed' and shift_id = '" + shift
                        + "'"))
                .isEqualTo(taken);
        return taken;
    }

    /** As if all of it had been yesterday. */
    void itIsOver() {
        database.sql(
                        "update events.helper_shift set starts_at = starts_at - interval '12 days', ends_at = ends_at - interval '12 days'")
                .update();
    }

    String page(String address) throws Exception {
        return web.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    String staff(String address) throws Exception {
        return web.perform(get(address).cookie(elka))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    int number(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }

    String text(String sql) {
        return String.valueOf(database.sql(sql).query(String.class).single());
    }

    /** What several get who do the same at the same moment. */
    static <T> List<T> atOnce(List<Callable<T>> doings) throws Exception {
        CountDownLatch ready = new CountDownLatch(doings.size());
        List<Future<T>> futures = new ArrayList<>();
        List<T> answers = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(doings.size())) {
            for (Callable<T> doing : doings) {
                futures.add(people.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return doing.call();
                }));
            }
            for (Future<T> future : futures) {
                answers.add(future.get());
            }
        }
        return answers;
    }
}
