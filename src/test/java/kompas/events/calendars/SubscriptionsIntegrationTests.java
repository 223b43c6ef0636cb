package kompas.events.calendars;

import static kompas.events.calendars.CalendarWebsite.event;
import static kompas.events.calendars.CalendarWebsite.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.OrganisationFixture;
import kompas.events.ActivityFixture;
import kompas.libraries.LoadingLibraries;
import kompas.places.Area;
import kompas.places.Places;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.SigningInByMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What an organisation loses that keeps a calendar of its own, and a reader who trusts what is shown of it. */
@KompasIntegrationTest
@TestPropertySource(properties = {"kompas.calendars.private-networks=true", "kompas.passkeys.required=false"})
class SubscriptionsIntegrationTests {

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

    private CalendarWebsite website;
    private OrganisationFixture choir;

    @BeforeEach
    void begin() throws IOException {
        Emptied.tables(database, "events.activity, events.subscription");
        loading.load("BG");
        Area razgrad = places.findAreaByAddress("BG324").orElseThrow();
        choir = OrganisationFixture.named("bg", "Хор „Лудогорие“")
                .with("region_id", razgrad.id().value());
        choir.slug("hor-" + choir.id()).insertInto(database);
        website = new CalendarWebsite();
    }

    @AfterEach
    void end() {
        website.close();
    }

    @Test
    void whatStandsInATrustedCalendarIsPublishedChangesAndIsCancelledHereToo() {
        SubscriptionId calendar = subscribed("/choir.ics", true);
        website.put("/choir.ics", event("a", "Концерт", soon(3)), event("b", "Репетиция", soon(4)));
        reading.read(calendar);

        assertThat(rows("select status from events.activity")).containsExactly("published", "published");
        assertThat(rows("select organisation_id::text from events.host"))
                .containsOnly(choir.id().toString());

        website.put("/choir.ics", event("a", "Голям концерт", soon(5)));
        reading.read(calendar);

        assertThat(rows("select title -> 'texts' ->> 'bg' from events.activity order by 1"))
                .containsExactly("Голям концерт", "Репетиция");
        assertThat(rows("""
                select a.title -> 'texts' ->> 'bg' || ' ' || o.status || ' ' || o.sequence
                from events.occurrence o join events.activity a on a.id = o.activity_id order by 1""")).containsExactly("Голям концерт planned 1", "Репетиция cancelled 1");

        reading.read(calendar);
        assertThat(rows("select count(*)::text from events.occurrence")).containsExactly("2");
    }

    @Test
    void whatIsNotTrustedWaitsForTheLibraryWhichPublishesAllAtOnce() throws Exception {
        SubscriptionId calendar = subscribed("/choir.ics", false);
        website.put("/choir.ics", event("a", "Концерт", soon(3)), event("b", "Репетиция", soon(4)));
        reading.read(calendar);

        assertThat(rows("select status from events.activity")).containsExactly("proposed", "proposed");
        assertThat(
                        rows(
                                "select words ->> 'count' from tasks.task where kind = 'calendar_waiting' and settled_at is null"))
                .containsExactly("2");

        Cookie librarian = librarian();
        web.perform(get("/en/desk/calendars/" + calendar).cookie(librarian))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("2 activities wait for an answer")));
        web.perform(post("/en/desk/calendars/" + calendar + "/publish").cookie(librarian))
                .andExpect(redirectedUrl("/en/desk/calendars/" + calendar + "?done=published"));

        assertThat(rows("select status from events.activity")).containsExactly("published", "published");
        assertThat(rows("select kind from tasks.task where kind = 'calendar_waiting' and settled_at is null"))
                .isEmpty();
    }

    @Test
    void theSameIsNotShownTwice() throws Exception {
        SubscriptionId first = subscribed("/choir.ics", true);
        SubscriptionId second = subscribed("/town.ics", true);
        ZonedDateTime byHand = soon(6);
        ActivityFixture.titled("bg", "Вечер на поезията")
                .on(byHand.toInstant(), Duration.ofHours(2))
                .insertInto(database);
        website.put("/choir.ics", event("same-id", "Концерт", soon(3)), event("x", "Ден на хора", soon(4)));
        website.put(
                "/town.ics",
                event("same-id", "Концерт на хора", soon(3)),
                event("y", "ден на хора", soon(4)),
                event("z", "Вечер на поезията", byHand));
        reading.read(first);
        reading.read(second);

        assertThat(rows("select uid || ' ' || state from events.subscribed_event order by 1"))
                .containsExactly("same-id joined", "same-id taken", "x taken", "y joined", "z alike");
        assertThat(rows("select count(*)::text from events.activity")).containsExactly("3");
        decide(second, "z", true).andExpect(status().is3xxRedirection());
        assertThat(rows("select state from events.subscribed_event where uid = 'z'"))
                .containsExactly("joined");
        decide(second, "z", true).andExpect(status().isNotFound());
    }

    private ResultActions decide(SubscriptionId calendar, String uid, boolean same) throws Exception {
        String hint = rows("select id::text from events.subscribed_event where uid = '" + uid + "'")
                .getFirst();
        return web.perform(post("/en/desk/calendars/" + calendar + "/decide")
                .cookie(librarian())
                .param("event", hint)
                .param("same", String.valueOf(same)));
    }

    @Test
    void whatSomebodySaysIsAnotherIsTakenInBesides() throws Exception {
        SubscriptionId calendar = subscribed("/choir.ics", true);
        ZonedDateTime when = soon(6);
        ActivityFixture.titled("bg", "Вечер")
                .on(when.toInstant(), Duration.ofHours(2))
                .insertInto(database);
        website.put("/choir.ics", event("z", "Вечер", when));
        reading.read(calendar);
        decide(calendar, "z", false);
        reading.read(calendar);
        reading.read(calendar);

        assertThat(rows("select state from events.subscribed_event")).containsExactly("taken");
        assertThat(rows("select count(*)::text from events.activity")).containsExactly("2");
    }

    @Test
    void aCalendarThatFailsOrBreaksOffTakesNothingAway() throws Exception {
        SubscriptionId calendar = subscribed("/choir.ics", true);
        website.put("/choir.ics", event("a", "Концерт", soon(3)), event("b", "Репетиция", soon(4)));
        reading.read(calendar);

        website.empty();
        reading.read(calendar);
        assertThat(rows("select failure from events.subscription")).containsExactly("not-there");
        website.file("/choir.ics", "<html>Please sign in</html>");
        reading.read(calendar);
        assertThat(rows("select failure from events.subscription")).containsExactly("no-calendar");
        website.file(
                "/choir.ics", "BEGIN:VCALENDAR\r\n" + event("a", "Концерт", soon(3)) + "BEGIN:VEVENT\r\nUID:b\r\nSUMM");
        reading.read(calendar);

        assertThat(rows("select failure from events.subscription")).containsExactly("cut-off");
        assertThat(rows("select status from events.occurrence")).containsExactly("planned", "planned");
        web.perform(get("/en/desk/calendars").cookie(librarian()))
                .andExpect(content().string(containsString("breaks off in the middle")));
        web.perform(get("/da/desk/calendars/" + calendar).cookie(librarian()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Sådan har det været siden")));

        website.put("/choir.ics", event("a", "Концерт", soon(3)), event("b", "Репетиция", soon(4)));
        reading.read(calendar);
        assertThat(rows("select failure from events.subscription where failing_since is not null"))
                .isEmpty();
    }

    @Test
    void whatCannotBeUnderstoodIsShownWithTheReason() throws Exception {
        SubscriptionId calendar = subscribed("/choir.ics", true);
        website.file(
                "/choir.ics",
                "BEGIN:VCALENDAR\r\nX-WR-CALNAME:Хорът\r\n" + event("a", "Концерт", soon(3))
                        + "BEGIN:VEVENT\r\nUID:b\r\nSUMMARY:Невъзможно\r\nDTSTART:20270231T180000\r\nEND:VEVENT\r\n"
                        + "END:VCALENDAR\r\n");
        reading.read(calendar);

        assertThat(rows("select uid || ' ' || reason from events.subscribed_event where state = 'unreadable'"))
                .containsExactly("b no-such-time");
        web.perform(get("/bg/desk/calendars/" + calendar).cookie(librarian()))
                .andExpect(content().string(containsString("Невъзможно")))
                .andExpect(content().string(containsString("Няма такъв ден или час.")));
    }

    @Test
    void anOrganisationAddsItsOwnCalendarOnceAndTheLibraryDecidesWhatIsPublished() throws Exception {
        Cookie contact = contact();
        String address = "http://calendar.example/choir.ics";

        add(contact, "hor-" + choir.id(), address).andExpect(redirectedUrl("/en/desk/calendars?done=added"));

        assertThat(rows("select url || ' ' || trusted from events.subscription"))
                .containsExactly(address + " false");
        add(contact, "hor-" + choir.id(), address).andExpect(content().string(containsString("is here already")));
        add(contact, "hor-" + choir.id(), "not an address")
                .andExpect(content().string(containsString("This is not a full address")));
        add(contact, "there-is-none", address).andExpect(content().string(containsString("There is no such page")));
        String calendar = "/en/desk/calendars/"
                + rows("select id::text from events.subscription").getFirst();
        web.perform(post(calendar + "/publish").cookie(contact)).andExpect(status().isForbidden());
        web.perform(post(calendar + "/trust").param("trusted", "true").cookie(contact))
                .andExpect(status().isForbidden());
        web.perform(post(calendar + "/end").cookie(contact)).andExpect(redirectedUrl("/en/desk/calendars?done=ended"));
        web.perform(get(calendar).cookie(contact)).andExpect(status().isNotFound());
    }

    @Test
    void nobodySeesOrAddsTheCalendarOfAnother() throws Exception {
        OrganisationFixture other = OrganisationFixture.named("bg", "Друг хор");
        other.slug("drug-" + other.id()).insertInto(database);
        SubscriptionId calendar = subscribed("/choir.ics", true);
        Cookie stranger = new SigningInByMail(web, database).as("stranger@example.org");

        add(contact(), "drug-" + other.id(), "http://calendar.example/a.ics").andExpect(status().isForbidden());
        web.perform(get("/en/desk/calendars").cookie(stranger)).andExpect(status().isForbidden());
        web.perform(get("/en/desk/calendars/" + calendar).cookie(stranger)).andExpect(status().isForbidden());
        web.perform(post("/en/desk/calendars/" + calendar + "/end").cookie(stranger))
                .andExpect(status().isForbidden());
        assertThat(rows("select count(*)::text from events.subscription")).containsExactly("1");
    }

    private ResultActions add(Cookie who, String organisation, String url) throws Exception {
        return web.perform(post("/en/desk/calendars")
                .cookie(who)
                .param("organisation", organisation)
                .param("url", url)
                .param("trusted", "true"));
    }

    private Cookie contact() throws Exception {
        return SomebodyWith.role(
                        Role.ORGANISATION_CONTACT, Scope.organisation(choir.id().value()))
                .signedIn("contact@example.org", web, database);
    }

    private SubscriptionId subscribed(String path, boolean trusted) {
        SubscriptionId id = SubscriptionId.next();
        database.sql("""
                        insert into events.subscription (id, organisation_id, url, trusted, time_zone, next_at)
                        values (:id, :organisation, :url, :trusted, 'Europe/Sofia', now() + interval '1 day')""")
                .param("id", id.value())
                .param("organisation", choir.id().value())
                .param("url", website.address(path))
                .param("trusted", trusted)
                .update();
        return id;
    }

    private List<String> rows(String question) {
        return database.sql(question).query(String.class).list();
    }

    private Cookie librarian() throws Exception {
        UUID library = database.sql("select id from libraries.library where slug like '%razgrad' and kind = 'regional'")
                .query(UUID.class)
                .single();
        return SomebodyWith.role(Role.LIBRARIAN, Scope.library(library))
                .signedIn("librarian@example.org", web, database);
    }
}
