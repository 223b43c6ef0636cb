package kompas.events.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.events.ActivityFixture;
import kompas.events.ActivityKind;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.libraries.LoadingLibraries;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import kompas.places.AreaId;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.SigningInByMail;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A network announces a shared day, libraries join each with an issue of its own, and one page tells of all of them. */
@KompasIntegrationTest
class CampaignsIntegrationTests {

    private static final String DAY = "/en/campaigns/international-volunteer-day";

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private NetworkSettings settings;

    @Autowired
    private LoadingLibraries loading;

    @Autowired
    private Libraries libraries;

    @Autowired
    private JdbcClient database;

    private final LocalDate soon = LocalDate.now().plusDays(7);
    private Cookie ingrid = new Cookie("kompas", "");
    private Cookie elka = new Cookie("kompas", "");

    @BeforeEach
    void aNetworkAndALibrary() throws Exception {
        Emptied.tables(database, "events.activity, events.campaign, mail.message");
        settings.save(Network.named(LocalizedText.of("en", "Test network"), List.of("en", "da", "bg"), List.of("BG")));
        loading.load("BG");
        ingrid = signedIn("ingrid", new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK));
        elka = signedIn(
                "elka", new Grant(Role.LIBRARIAN, Scope.library(library().id().value())));
    }

    @Test
    void aReadyDayIsAnnouncedWithItsTextsInEveryLanguage() throws Exception {
        web.perform(get("/en/campaigns/new").param("from", "volunteer-day").cookie(ingrid))
                .andExpect(content().string(Matchers.containsString("Международен ден на доброволеца")))
                .andExpect(content().string(Matchers.containsString("De frivilliges dag")));
        announce();
        web.perform(get(DAY))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("No library has joined yet")));
        web.perform(get("/en/campaigns"))
                .andExpect(content().string(Matchers.containsString("International Volunteer Day")));
    }

    @Test
    void whatIsNotAnnouncedIsSeenByThoseWhoBeginItAlone() throws Exception {
        save("draft");
        web.perform(get(DAY)).andExpect(status().isNotFound());
        web.perform(get(DAY).cookie(elka)).andExpect(status().isNotFound());
        web.perform(get(DAY).cookie(ingrid)).andExpect(status().isOk());
        web.perform(get("/en/campaigns/new").cookie(elka)).andExpect(status().isForbidden());
        web.perform(post("/en/campaigns/new")
                        .param("id", Identifiers.next().toString())
                        .param("title.en", "Mine")
                        .cookie(elka))
                .andExpect(status().isForbidden());
    }

    @Test
    void aLibraryJoinsWithItsIssueAndItsActivityAndFindsItsTextFilledIn() throws Exception {
        announce();
        ActivityFixture action = ActivityFixture.titled("en", "A roof for the bus stop")
                .kind(ActivityKind.PUBLIC_ACTION)
                .in(library().id())
                .on(soon.atTime(10, 0).atZone(ZoneId.of("Europe/Sofia")).toInstant(), Duration.ofHours(2))
                .slug("bus-stop");
        action.insertInto(database);
        join("The bus stop needs a roof", "bus-stop").andReturn();
        web.perform(get(DAY))
                .andExpect(content().string(Matchers.containsString("The bus stop needs a roof")))
                .andExpect(content().string(Matchers.containsString("/en/activities/bus-stop")))
                .andExpect(content().string(Matchers.containsString("10:00–12:00")));
        web.perform(get(DAY + "/toolkit").cookie(elka))
                .andExpect(content()
                        .string(Matchers.containsString("invites everybody to join in: The bus stop needs a roof")));
    }

    @Test
    void joiningTwiceIsOnePlaceAndLeavingTakesItAway() throws Exception {
        announce();
        join("One thing", "");
        join("Another thing", "");
        assertThat(count("events.campaign_place")).isEqualTo(1);
        web.perform(post(DAY + "/toolkit/leave")
                        .param("library", library().slug())
                        .cookie(elka))
                .andExpect(redirectedUrl(DAY));
        assertThat(count("events.campaign_place")).isZero();
    }

    @Test
    void nobodyJoinsWithALibraryThatIsNotTheirsOrWithSomebodyElsesActivity() throws Exception {
        announce();
        LibrarySummary other = libraries.all().stream()
                .filter(library -> !library.id().equals(library().id()))
                .findFirst()
                .orElseThrow();
        ActivityFixture.titled("en", "Theirs").in(other.id()).slug("theirs").insertInto(database);
        web.perform(post(DAY + "/toolkit")
                        .param("library", other.slug())
                        .param("issue", "Not ours")
                        .cookie(elka))
                .andExpect(status().isForbidden());
        web.perform(post(DAY + "/toolkit")
                        .param("library", library().slug())
                        .param("issue", "Ours")
                        .param("activity", "theirs")
                        .cookie(elka))
                .andExpect(status().isForbidden());
        assertThat(count("events.campaign_place")).isZero();
    }

    @Test
    void anIssueThatIsMissingIsAskedForAndAStepOfAnotherDayIsNotTicked() throws Exception {
        announce();
        web.perform(post(DAY + "/toolkit").param("library", library().slug()).cookie(elka))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("Say what it is about at your place.")));
        join("The bus stop", "");
        String step = database.sql("select id from events.campaign_step order by position limit 1")
                .query(String.class)
                .single();
        web.perform(post(DAY + "/toolkit/done")
                        .param("library", library().slug())
                        .param("done", step, UUID.randomUUID().toString())
                        .cookie(elka))
                .andExpect(status().is3xxRedirection());
        assertThat(database.sql("select cardinality(done) from events.campaign_place")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void theReportComparesWithLastYear() throws Exception {
        UUID first = lastYear();
        web.perform(get(DAY + "/report"))
                .andExpect(content().string(Matchers.containsString("One place, 30 people, 60 hours spent together.")));
        web.perform(post("/en/campaigns/new")
                        .param("id", Identifiers.next().toString())
                        .param("title.en", "This year")
                        .param("begins", soon.toString())
                        .param("previous", "international-volunteer-day")
                        .param("intent", "open")
                        .cookie(ingrid))
                .andExpect(redirectedUrl("/en/campaigns/this-year"));
        assertThat(database.sql("select previous_id from events.campaign where slug = 'this-year'")
                        .query(UUID.class)
                        .single())
                .isEqualTo(first);
        web.perform(get("/en/campaigns/this-year/report"))
                .andExpect(content().string(Matchers.matchesRegex("(?s).*People who came.*?0.*?30.*")));
    }

    /** The day a year ago, at one library where thirty people came for two hours. */
    private UUID lastYear() throws Exception {
        announce();
        ActivityFixture action = ActivityFixture.titled("en", "A roof for the bus stop")
                .in(library().id())
                .on(
                        soon.minusDays(365)
                                .atTime(10, 0)
                                .atZone(ZoneId.of("Europe/Sofia"))
                                .toInstant(),
                        Duration.ofHours(2))
                .slug("bus-stop");
        action.insertInto(database);
        database.sql(
                        "insert into events.closing (occurrence_id, came, newcomers, closed_at) values (:date, 30, 8, now())")
                .param("date", action.dates().getFirst().value())
                .update();
        join("The bus stop", "bus-stop");
        database.sql("update events.campaign set begins_on = begins_on - 365, ends_on = ends_on - 365")
                .update();
        return database.sql("select id from events.campaign").query(UUID.class).single();
    }

    private void announce() throws Exception {
        save("open");
    }

    private void save(String intent) throws Exception {
        web.perform(post("/en/campaigns/new")
                        .param("id", Identifiers.next().toString())
                        .param("title.en", "International Volunteer Day")
                        .param("press.en", "{place} invites everybody to join in: {issue}.")
                        .param("steps.en", "Choose\nTell\nCount")
                        .param("begins", soon.toString())
                        .param("intent", intent)
                        .cookie(ingrid))
                .andExpect(redirectedUrl(DAY));
    }

    private ResultActions join(String issue, String activity) throws Exception {
        return web.perform(post(DAY + "/toolkit")
                        .param("library", library().slug())
                        .param("issue", issue)
                        .param("activity", activity)
                        .cookie(elka))
                .andExpect(status().is3xxRedirection());
    }

    private LibrarySummary library() {
        return libraries.findFor(AreaId.ofKey("bg-razgrad-isperih")).orElseThrow();
    }

    private Cookie signedIn(String name, Grant grant) throws Exception {
        accounts.give(accounts.open(name + "@example.org", name, "en"), grant, Optional.empty());
        return new SigningInByMail(web, database).as(name + "@example.org");
    }

    private int count(String from) {
        return database.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
