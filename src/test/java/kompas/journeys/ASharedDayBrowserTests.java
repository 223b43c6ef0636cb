package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.events.ActivityFixture;
import kompas.events.ActivityKind;
import kompas.libraries.Libraries;
import kompas.libraries.LibraryId;
import kompas.libraries.LoadingLibraries;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.SecretLink;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import kompas.testing.BrowserTest;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.SigningInByMail;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** One day at three libraries, from the announcement to the report of the morning after; each library in a language of its own. */
@KompasIntegrationTest
@BrowserTest
class ASharedDayBrowserTests {

    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

    private static final List<Place> PLACES = List.of(
            new Place("prof-boyan-penev-razgrad", "bg", "Спирката до училището няма навес", 46),
            new Place("hristo-botev-vratsa", "en", "The path up the hill is full of litter", 31),
            new Place("nikola-vaptsarov-kardzhali", "da", "Ældre er alene om vinteren", 23));

    @LocalServerPort
    private int port;

    @Autowired
    private MockMvc web;

    @Autowired
    private NetworkSettings settings;

    @Autowired
    private LoadingLibraries loading;

    @Autowired
    private Libraries libraries;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Messages messages;

    @Autowired
    private JdbcClient database;

    /** A library that joins, what it is about there, and how many will have come. */
    private record Place(String house, String language, String issue, int came) {

        String activity() {
            return "action-" + language;
        }
    }

    @Test
    void threeLibrariesJoinAndTheirReportIsOne(Browser browser) throws Exception {
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("BG")));
        loading.load("BG");
        Reader ingrid = signedIn(browser, "da", new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK));
        String day = announced(ingrid);
        ingrid.leave();
        List<Reader> librarians = new ArrayList<>();
        for (Place place : PLACES) {
            LibraryId library = library(place);
            Reader librarian =
                    signedIn(browser, place.language(), new Grant(Role.LIBRARIAN, Scope.library(library.value())));
            planned(place, library);
            joins(librarian, place, day);
            librarians.add(librarian);
        }
        somebodySignsUp();
        itIsNow(LocalDate.now(), Instant.now().minus(1, ChronoUnit.HOURS));
        for (String language : List.of("en", "da", "bg")) {
            everybodySees(browser, language, day);
        }
        itIsNow(LocalDate.now().minusDays(1), Instant.now().minus(26, ChronoUnit.HOURS));
        for (int i = 0; i < PLACES.size(); i++) {
            tells(librarians.get(i), PLACES.get(i), day);
            librarians.get(i).leave();
        }
        for (String language : List.of("en", "da", "bg")) {
            readsTheReport(browser, language, day);
        }
    }

    private String announced(Reader ingrid) {
        ingrid.open("/campaigns");
        ingrid.link("De frivilliges dag").click();
        ingrid.arrivesAt("/da/campaigns/new.*");
        assertThat(Barriers.on(ingrid.page)).isEmpty();
        ingrid.button(say("da", "campaigns.form.open")).click();
        ingrid.arrivesAt("/da/campaigns/de-frivilliges-dag");
        assertThat(ingrid.content()).contains(say("da", "campaigns.page.nobody"));
        return ingrid.address().substring("/da".length());
    }

    /** What a library has planned for the day before it joins. */
    private void planned(Place place, LibraryId library) {
        LocalDate day = database.sql("select begins_on from events.campaign")
                .query(LocalDate.class)
                .single();
        ActivityFixture.titled(place.language(), "Together, " + place.language())
                .slug(place.activity())
                .kind(ActivityKind.PUBLIC_ACTION)
                .in(library)
                .on(day.atTime(10, 0).atZone(SOFIA).toInstant(), Duration.ofHours(2))
                .seats(60)
                .insertInto(database);
        database.sql("update events.occurrence set taken = 12").update();
    }

    private void joins(Reader librarian, Place place, String day) {
        librarian.open("/campaigns");
        librarian.page.locator("main a[href$='" + day + "']").click();
        librarian.link(say(place.language(), "campaigns.page.join")).click();
        librarian.page.locator("#issue").fill(place.issue());
        librarian.page.locator("#activity").selectOption(place.activity());
        librarian.button(say(place.language(), "campaigns.page.join")).click();
        librarian.arrivesAt(".*/toolkit\\?library=.*");
        assertThat(librarian.content()).contains(say(place.language(), "campaigns.join.joined"));
        assertThat(librarian.page.locator("#press-" + place.language()).inputValue())
                .contains(place.issue());
        assertThat(Barriers.on(librarian.page)).isEmpty();
    }

    /** Their mail says of what it is part. */
    private void somebodySignsUp() throws Exception {
        String date = database.sql(
                        "select o.id from events.occurrence o join events.activity a on a.id = o.activity_id where a.slug = 'action-en'")
                .query(String.class)
                .single();
        web.perform(post("/en/activities/action-en/sign-up")
                .param("begun", "1")
                .param("form", SecretLink.make().text())
                .param("name", "Anna")
                .param("email", "anna@example.org")
                .param("people", "1")
                .param("date", date));
        assertThat(database.sql("select plain from mail.message where email = 'anna@example.org'")
                        .query(String.class)
                        .single())
                .contains(say("en", "campaigns.part-of") + ": International Volunteer Day");
    }

    private void everybodySees(Browser browser, String language, String day) {
        Reader visitor = new Reader(browser, site(), Device.PHONE, language);
        visitor.open(day);
        assertThat(visitor.content())
                .contains(PLACES.stream().map(Place::issue).toList())
                .contains(say(language, "campaigns.number.signed-up", "count", 37));
        assertThat(visitor.page.locator(".map .spot").count()).isEqualTo(PLACES.size());
        assertThat(visitor.sidewaysScroll()).isZero();
        assertThat(Barriers.on(visitor.page)).isEmpty();
        visitor.leave();
    }

    /** The report names who has not told yet, until they have. */
    private void tells(Reader librarian, Place place, String day) {
        String house = libraries.get(library(place)).name().in(place.language()).text();
        librarian.open(day + "/report");
        assertThat(librarian.page.locator("header .quiet").last().innerText()).contains(house);
        librarian.open("/activities/" + place.activity() + "/close");
        librarian.page.locator("#came").fill(String.valueOf(place.came()));
        librarian.page.locator("#sentence").fill(place.issue() + "!");
        librarian.button(say(place.language(), "closing.save")).click();
        librarian.page.locator(".notice.good").waitFor();
    }

    private void readsTheReport(Browser browser, String language, String day) {
        Reader anybody = new Reader(browser, site(), Device.DESK, language);
        anybody.open(day);
        anybody.link(say(language, "campaigns.page.report")).click();
        anybody.arrivesAt(".*/report");
        assertThat(anybody.content())
                .contains(say(language, "campaigns.report.finding", "places", 3, "came", 100, "hours", 200))
                .contains(PLACES.stream().map(place -> place.issue() + "!").toList());
        assertThat(Barriers.on(anybody.page)).isEmpty();
        anybody.leave();
    }

    private void itIsNow(LocalDate day, Instant begun) {
        database.sql("update events.campaign set begins_on = :day, ends_on = :day")
                .param("day", day)
                .update();
        database.sql(
                        "update events.occurrence set starts_at = :begun, ends_at = cast(:begun as timestamptz) + interval '2 hours'")
                .param("begun", begun.atZone(SOFIA).toOffsetDateTime())
                .update();
        database.sql("select shared.touch('events')").query().singleRow();
    }

    private LibraryId library(Place place) {
        return libraries.all().stream()
                .filter(library -> library.slug().endsWith(place.house()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Reader signedIn(Browser browser, String language, Grant grant) throws Exception {
        String email = grant.role().name().toLowerCase(Locale.ROOT) + "-" + language + "@example.org";
        accounts.give(accounts.open(email, "Somebody", language), grant, Optional.empty());
        Reader reader = new Reader(browser, site(), Device.DESK, language);
        reader.page
                .context()
                .addCookies(List.of(new Cookie(
                                "kompas",
                                new SigningInByMail(web, database).as(email).getValue())
                        .setUrl(site())));
        return reader;
    }

    private String say(String language, String key, Object... words) {
        return new Text(messages, language).say(key, words);
    }

    private String site() {
        return "http://localhost:" + port;
    }
}
