package kompas.events.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
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
import kompas.testing.Emptied;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An evening of a choir with four seats, ten days from now, another a week later without a limit, and Elka who looks after both. */
abstract class SignedUpEvening {

    static final String PAGE = "/en/activities/singing";
    static final String FORM = PAGE + "/sign-up";
    static final String LIST = PAGE + "/sign-ups";
    static final String DOOR = PAGE + "/check-in";

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient database;

    @Autowired
    Accounts accounts;

    OccurrenceId evening = OccurrenceId.next();
    OccurrenceId later = OccurrenceId.next();
    Instant starts = Instant.now().plus(10, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
    Cookie elka = new Cookie("kompas", "");

    @BeforeEach
    void anEveningOfAChoir() throws Exception {
        Emptied.tables(database, "events.activity, directory.organisation, accounts.person, mail.message, tasks.task");
        OrganisationId choir =
                OrganisationFixture.named("en", "Choir").slug("choir").insertInto(database);
        ActivityFixture singing = ActivityFixture.titled("en", "Singing together")
                .slug("singing")
                .by(choir)
                .on(starts, Duration.ofHours(2))
                .on(starts.plus(7, ChronoUnit.DAYS), Duration.ofHours(2))
                .seats(4);
        singing.insertInto(database);
        evening = singing.dates().getFirst();
        later = singing.dates().getLast();
        database.sql("update events.occurrence set seats = null where id = :id")
                .param("id", later.value())
                .update();
        elka = desk().signedIn(
                        "elka@example.org", new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(choir.value())));
    }

    Desk desk() {
        return new Desk(web, accounts, database);
    }

    /** The form as somebody sends it who comes with so many to the evening. */
    MockHttpServletRequestBuilder form(String name, int people) {
        return form(name, people, SecretLink.make(), evening);
    }

    MockHttpServletRequestBuilder form(String name, int people, SecretLink form, OccurrenceId... dates) {
        MockHttpServletRequestBuilder request = post(FORM)
                .param("begun", "1")
                .param("form", form.text())
                .param("name", name)
                .param("email", name.toLowerCase(Locale.ROOT) + "@example.org")
                .param("people", Integer.toString(people));
        for (OccurrenceId date : dates) {
            request.param("date", date.toString());
        }
        return request;
    }

    /** Signs somebody up and gives the address of their page. */
    String signUp(String name, int people) throws Exception {
        String answer = Objects.requireNonNull(web.perform(form(name, people))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        return answer.replaceAll("\\?.*", "");
    }

    ResultActions act(String page, String act) throws Exception {
        return web.perform(post(page).param("act", act).param("date", evening.toString()));
    }

    ResultActions change(String page, int people) throws Exception {
        return web.perform(post(page)
                .param("act", "people")
                .param("date", evening.toString())
                .param("people", Integer.toString(people)));
    }

    String page(String address) throws Exception {
        return web.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** How it stands with somebody, and for how many: {@code confirmed 2}. */
    String standing(String name) {
        return database.sql("""
                        select r.state || ' ' || r.people from events.registration r join events.party p on p.id = r.party_id
                        where p.name = :name and r.occurrence_id = :date""")
                .param("name", name)
                .param("date", evening.value())
                .query(String.class)
                .single();
    }

    String registration(String name) {
        return database.sql("""
                        select r.id::text from events.registration r join events.party p on p.id = r.party_id
                        where p.name = :name and r.occurrence_id = :date""")
                .param("name", name)
                .param("date", evening.value())
                .query(String.class)
                .single();
    }

    /** Seats that are taken, by the date's row, which must be those of the people who have or are offered some. */
    int taken() {
        int taken = number("select taken from events.occurrence where id = '" + evening + "'");
        assertThat(number(
                        "select coalesce(sum(people), 0) from events.registration where state in ('confirmed', 'offered')"
                                + " and occurrence_id = '" + evening + "'"))
                .isEqualTo(taken);
        return taken;
    }

    void offerRunsOut(String name) {
        database.sql("""
                        update events.registration r set offered_until = now() - interval '1 minute'
                        from events.party p where p.id = r.party_id and p.name = :name and r.state = 'offered'""").param("name", name).update();
    }

    int number(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }

    String text(String sql) {
        return String.valueOf(database.sql(sql).query(String.class).single());
    }
}
