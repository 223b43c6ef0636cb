package kompas.events.calendars;

import static kompas.events.calendars.CalendarWebsite.event;
import static kompas.events.calendars.CalendarWebsite.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.OrganisationFixture;
import kompas.libraries.LoadingLibraries;
import kompas.places.Places;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** What a librarian loses who mends by hand what came from a calendar, and whoever has a seat at it. */
@KompasIntegrationTest
@TestPropertySource(properties = {"kompas.calendars.private-networks=true", "kompas.passkeys.required=false"})
class ChangedByHandIntegrationTests {

    private static final String WORDS =
            "select concat_ws('/', title -> 'texts' ->> 'bg', description -> 'texts' ->> 'bg', venue, place_name) from events.activity";

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient database;

    @Autowired
    ReadingSubscriptions reading;

    @Autowired
    LoadingLibraries loading;

    @Autowired
    Places places;

    private final SubscriptionId calendar = SubscriptionId.next();
    private CalendarWebsite website;

    @BeforeEach
    void aCalendarIsRead() throws IOException {
        Emptied.tables(database, "events.activity, events.subscription");
        loading.load("BG");
        OrganisationFixture choir = OrganisationFixture.named("bg", "Хор „Лудогорие“")
                .with(
                        "region_id",
                        places.findAreaByAddress("BG324").orElseThrow().id().value());
        choir.slug("hor-" + choir.id()).insertInto(database);
        website = new CalendarWebsite();
        database.sql("""
                        insert into events.subscription (id, organisation_id, url, trusted, time_zone, next_at)
                        values (:id, :organisation, :url, true, 'Europe/Sofia', now() + interval '1 day')""")
                .param("id", calendar.value())
                .param("organisation", choir.id().value())
                .param("url", website.address("/choir.ics"))
                .update();
    }

    @AfterEach
    void end() {
        website.close();
    }

    @Test
    void whatWasWrittenByHandStaysAndTheRestFollowsTheCalendar() {
        read(said("Концерт", "Песни", "Читалището"));
        change("update events.activity set title = '{\"source\": \"bg\", \"texts\": {\"bg\": \"Коледен концерт\"}}'");

        read(said("Голям концерт", "Песни и танци", "Театърът"));

        assertThat(rows(WORDS)).containsExactly("Коледен концерт/Песни и танци/elsewhere/Театърът");
        change("update events.activity set venue = 'library', place_name = null, description = null");
        read(said("Концерт", "Нещо друго", "Другаде"));
        read(said("Концерт", "Пак друго", "Тук"));
        assertThat(rows(WORDS)).containsExactly("Коледен концерт/library");
    }

    @Test
    void aDateCancelledByHandComesBackOnlyWhenTheCalendarMovesThatVeryDate() {
        read(weekly("Репетиция", ""));
        change(
                "update events.occurrence set status = 'cancelled' where starts_at = (select min(starts_at) from events.occurrence)");

        read(weekly("Репетиция на хора", ""));
        assertThat(rows("select status from events.occurrence order by starts_at"))
                .containsExactly("cancelled", "planned", "planned");

        read(weekly("Репетиция на хора", "EXDATE;TZID=Europe/Sofia:" + at(10) + "\r\n"));
        assertThat(rows("select status from events.occurrence order by starts_at"))
                .containsExactly("cancelled", "cancelled", "planned");
    }

    @Test
    void whoHasASeatKeepsItWhenTheCalendarMovesTheDay() {
        read(event("a", "Концерт", soon(3)));
        String date = rows("select id::text from events.occurrence").getFirst();

        read(event("a", "Концерт", soon(9)));

        assertThat(rows("select id::text || status || sequence from events.occurrence"))
                .containsExactly(date + "planned1");
    }

    @Test
    void whatWasDeletedByHandDoesNotComeBack() {
        read(event("a", "Концерт", soon(3)));
        change("update events.activity set deleted_at = now()");

        read(event("a", "Концерт на хора", soon(4)));
        change("delete from events.activity");
        read(event("a", "Концерт на хора и танци", soon(5)));

        assertThat(rows("select count(*)::text from events.activity where deleted_at is null"))
                .containsExactly("0");
    }

    @Test
    void itsPageLeadsThoseWhoPlanItToTheCalendarItComesFrom() throws Exception {
        read(event("a", "Концерт", soon(3)));
        String page =
                "/en/activities/" + rows("select slug from events.activity").getFirst();
        UUID library = database.sql("select id from libraries.library where slug like '%razgrad' and kind = 'regional'")
                .query(UUID.class)
                .single();
        Cookie librarian = SomebodyWith.role(Role.LIBRARIAN, Scope.library(library))
                .signedIn("librarian@example.org", web, database);

        String link = "/en/desk/calendars/" + calendar;
        web.perform(get(page).cookie(librarian)).andExpect(content().string(containsString(link)));
        web.perform(get(link).cookie(librarian))
                .andExpect(content().string(containsString("What you change by hand stays")));
        assertThat(web.perform(get(page)).andReturn().getResponse().getContentAsString())
                .doesNotContain(link);
    }

    private void read(String event) {
        website.put("/choir.ics", event);
        reading.read(calendar);
    }

    private static String said(String title, String description, String place) {
        return event("a", title, soon(3))
                .replace("END:", "DESCRIPTION:" + description + "\r\nLOCATION:" + place + "\r\nEND:");
    }

    private static String weekly(String title, String more) {
        return event("a", title, soon(3)).replace("END:", "RRULE:FREQ=WEEKLY;COUNT=3\r\n" + more + "END:");
    }

    private static String at(int days) {
        return IcsLines.local(soon(days).toLocalDateTime());
    }

    private void change(String statement) {
        database.sql(statement).update();
    }

    private List<String> rows(String question) {
        return database.sql(question).query(String.class).list();
    }
}
