package kompas.events.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.UUID;
import kompas.events.ActivityFixture;
import kompas.events.ActivityKind;
import kompas.libraries.LibrarySummary;
import kompas.shared.kernel.Identifiers;
import kompas.testing.KompasIntegrationTest;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

/** A network announces a shared day, libraries join each with an issue of its own, and one page tells of all of them. */
@KompasIntegrationTest
class CampaignsIntegrationTests extends CampaignToJoin {

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
                .on(soon.atTime(10, 0).atZone(SOFIA).toInstant(), Duration.ofHours(2))
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

    @Test
    void whatNobodyHasJoinedIsTakenBackAndSeenByNobody() throws Exception {
        announce();
        web.perform(get(DAY + "/end").cookie(ingrid))
                .andExpect(content().string(Matchers.containsString("No library has joined yet")));
        web.perform(post(DAY + "/end").cookie(elka)).andExpect(status().isForbidden());
        web.perform(post(DAY + "/end").cookie(ingrid)).andExpect(redirectedUrl(DAY));
        web.perform(get(DAY)).andExpect(status().isNotFound());
        web.perform(post(DAY + "/announce").cookie(elka)).andExpect(status().isForbidden());
        web.perform(post(DAY + "/announce").cookie(ingrid)).andExpect(redirectedUrl(DAY));
        web.perform(get(DAY)).andExpect(status().isOk());
        assertThat(told()).isEmpty();
    }

    @Test
    void librariesThatJoinedAreToldOnceThatItIsCalledOffAndOnceThatItIsNot() throws Exception {
        announce();
        join("The bus stop", "");
        web.perform(post(DAY + "/end").param("why", "x".repeat(501)).cookie(ingrid))
                .andExpect(status().isUnprocessableContent());
        for (int pressed = 0; pressed < 3; pressed++) {
            web.perform(post(DAY + "/end").param("why", "The storm.").cookie(ingrid));
        }
        web.perform(get(DAY))
                .andExpect(content().string(Matchers.containsString("Called off")))
                .andExpect(content().string(Matchers.containsString("The storm.")))
                .andExpect(content().string(Matchers.containsString("The bus stop")));
        web.perform(get(DAY + "/toolkit").cookie(elka)).andExpect(redirectedUrl(DAY));
        web.perform(post(DAY + "/toolkit")
                        .param("library", library().slug())
                        .param("issue", "Too late")
                        .cookie(elka))
                .andExpect(redirectedUrl(DAY));
        assertThat(told()).containsExactly("elka@example.org Called off: International Volunteer Day");
        for (int pressed = 0; pressed < 2; pressed++) {
            web.perform(post(DAY + "/announce").cookie(ingrid));
        }
        assertThat(told())
                .containsExactly(
                        "elka@example.org Called off: International Volunteer Day",
                        "elka@example.org It takes place after all: International Volunteer Day");
    }

    @Test
    void whoJoinedIsToldWhenTheDaysChangeAndNotWhenWordsDo() throws Exception {
        announce();
        join("The bus stop", "");
        String id = database.sql("select id from events.campaign")
                .query(String.class)
                .single();
        change(id, soon, "One more word");
        assertThat(told()).isEmpty();
        change(id, soon.plusDays(1), "One more word");
        change(id, soon.plusDays(1), "Two more words");
        assertThat(told()).containsExactly("elka@example.org Other days: International Volunteer Day");
        web.perform(post("/en/campaigns/new")
                        .param("id", id)
                        .param("title.en", "")
                        .param("begins", "31 February")
                        .cookie(ingrid))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("<h1>Change the shared day</h1>")));
    }

    @Test
    void whatLibrariesTickedStaysTickedWhenAStepIsPutBeforeIt() throws Exception {
        announce();
        join("The bus stop", "");
        String tell = database.sql("select id from events.campaign_step where text::text like '%Tell%'")
                .query(String.class)
                .single();
        String id = database.sql("select id from events.campaign")
                .query(String.class)
                .single();
        web.perform(post("/en/campaigns/new")
                .param("id", id)
                .param("title.en", "International Volunteer Day")
                .param("steps.en", "Begin early\nChoose\nTell\nCount them")
                .param("begins", soon.toString())
                .cookie(ingrid));
        assertThat(database.sql("select id from events.campaign_step order by position")
                        .query(String.class)
                        .list())
                .hasSize(4)
                .element(2)
                .isEqualTo(tell);
    }

    @Test
    void onlyDatesInItsDaysCountOfAnActivityThatGoesOnAllYear() throws Exception {
        announce();
        ActivityFixture weekly = ActivityFixture.titled("en", "Knitting")
                .in(library().id())
                .on(soon.atTime(10, 0).atZone(SOFIA).toInstant(), Duration.ofHours(2))
                .on(soon.minusDays(7).atTime(10, 0).atZone(SOFIA).toInstant(), Duration.ofHours(2))
                .slug("knitting");
        weekly.insertInto(database);
        weekly.dates()
                .forEach(date -> database.sql(
                                "insert into events.closing (occurrence_id, came, newcomers, closed_at) values (:date, 10, 2, now())")
                        .param("date", date.value())
                        .update());
        web.perform(get("/en/activities/knitting").cookie(elka))
                .andExpect(content().string(Matchers.containsString("Make it part of International Volunteer Day")));
        join("Warm hands", "knitting");
        twoWeeksLater();
        web.perform(get(DAY + "/report"))
                .andExpect(content().string(Matchers.containsString("One place, 10 people, 20 hours spent together.")));
    }

    private void twoWeeksLater() {
        database.sql("update events.campaign set begins_on = begins_on - 14, ends_on = ends_on - 14")
                .update();
        database.sql(
                        "update events.occurrence set starts_at = starts_at - interval '14 days', ends_at = ends_at - interval '14 days'")
                .update();
    }

    /** The day a year ago, at one library where thirty people came for two hours. */
    private UUID lastYear() throws Exception {
        announce();
        ActivityFixture action = ActivityFixture.titled("en", "A roof for the bus stop")
                .in(library().id())
                .on(soon.minusDays(365).atTime(10, 0).atZone(SOFIA).toInstant(), Duration.ofHours(2))
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
}
