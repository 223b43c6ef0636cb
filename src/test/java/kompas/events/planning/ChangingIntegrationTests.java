package kompas.events.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kompas.shared.kernel.Identifiers;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What is planned changes, and everybody who reckons with it hears so once. */
class ChangingIntegrationTests extends LibraryThatPlans {

    private static final String AHEAD = "events.occurrence where starts_at < now() + interval '360 days'";

    @Test
    void movingOneDateTheRestOrAllIsAnnouncedOnceForEachDateThatMoved() throws Exception {
        String first = series(4);
        web.perform(change(first, "this").cookie(elka)).andExpect(status().is3xxRedirection());
        assertThat(heard.changes)
                .singleElement()
                .satisfies(change -> assertThat(change.moved()).hasSize(1));
        heard.changes.clear();
        web.perform(change(first, "all").cookie(elka)).andExpect(status().is3xxRedirection());
        assertThat(heard.changes)
                .singleElement()
                .satisfies(change -> assertThat(change.moved()).hasSize(3));
        heard.changes.clear();
        web.perform(change(first, "all").cookie(elka)).andExpect(status().is3xxRedirection());
        assertThat(heard.changes).isEmpty();
        assertThat(database.sql(
                                "select distinct to_char(starts_at at time zone 'Europe/Sofia', 'HH24:MI') from events.occurrence")
                        .query(String.class)
                        .list())
                .containsExactly("18:00");
    }

    @Test
    void aCancelledActivityStaysToSaySoAndIsAnnouncedWithAllDatesAhead() throws Exception {
        series(3);
        web.perform(post("/en/activities/reading-aloud/cancel")
                        .param("why", "The heating is broken")
                        .cookie(elka))
                .andExpect(redirectedUrl("/en/activities/reading-aloud"));
        web.perform(post("/en/activities/reading-aloud/cancel").cookie(elka)).andExpect(status().is3xxRedirection());
        assertThat(heard.changes)
                .singleElement()
                .satisfies(change -> assertThat(change.cancelled()).hasSize(3));
        web.perform(get("/en/activities/reading-aloud"))
                .andExpect(content().string(Matchers.containsString("This does not take place.")))
                .andExpect(content().string(Matchers.containsString("The heating is broken")))
                .andExpect(content().string(Matchers.containsString("EventCancelled")));
    }

    @Test
    void aDateThatWasTakenOutOfASeriesDoesNotComeBackWhenAllDatesAreWrittenAnew() throws Exception {
        String first = series(4);
        web.perform(
                post("/en/activities/reading-aloud/dates/" + first + "/cancel").cookie(elka));
        web.perform(edit("redate", "true", "times", "series", "ends", "times", "count", "4", "from", "19:00")
                        .cookie(elka))
                .andExpect(redirectedUrl("/en/activities/reading-aloud"));
        assertThat(count("events.occurrence where status = 'planned'")).isEqualTo(3);
        assertThat(count("events.occurrence where status = 'cancelled'")).isEqualTo(1);
    }

    @Test
    void whoeverWasOvertakenIsToldAndKeepsWhatTheyTyped() throws Exception {
        web.perform(form(Identifiers.next()).cookie(elka));
        MockHttpServletRequestBuilder overtaken = edit("summary.en", "Mine");
        web.perform(edit("summary.en", "Theirs").cookie(elka)).andExpect(status().is3xxRedirection());
        web.perform(overtaken.cookie(elka))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("Somebody else changed this activity")))
                .andExpect(content().string(Matchers.containsString("Mine")));
    }

    @Test
    void aSeriesWithoutEndGoesOnByItselfAndLeavesOutWhatWasTakenOut() throws Exception {
        web.perform(form(Identifiers.next())
                .param("times", "series")
                .param("unit", "week")
                .param("ends", "never")
                .cookie(elka));
        int before = count(AHEAD);
        database.sql("""
                delete from events.occurrence where starts_at > (select max(starts_at) - interval '30 days' from events.occurrence)""").update();
        database.sql(
                        "update events.occurrence set status = 'cancelled' where starts_at = (select max(starts_at) from events.occurrence)")
                .update();
        endless.run();
        endless.run();
        assertThat(count(AHEAD)).isEqualTo(before);
        assertThat(count("events.occurrence where status = 'cancelled'")).isEqualTo(1);
    }

    @Test
    void whatIsPutAwayCanBeBroughtBackAndIsFoundByNobodyMeanwhile() throws Exception {
        web.perform(form(Identifiers.next()).cookie(elka));
        web.perform(post("/en/activities/reading-aloud/delete").cookie(elka)).andExpect(status().is3xxRedirection());
        web.perform(get("/en/activities/reading-aloud")).andExpect(status().isNotFound());
        web.perform(post("/en/desk/activities/bring-back")
                        .param("slug", "reading-aloud")
                        .cookie(elka))
                .andExpect(status().is3xxRedirection());
        web.perform(get("/en/activities/reading-aloud")).andExpect(status().isOk());
        assertThat(count("audit.act where action = 'events.bring-back'")).isPositive();
    }

    @Test
    void aReasonThatIsTooLongIsNotCutButSaid() throws Exception {
        String first = series(2);
        String long401 = "x".repeat(401);
        web.perform(post("/en/activities/reading-aloud/dates/" + first + "/cancel")
                        .param("why", long401)
                        .cookie(elka))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString(long401)));
        web.perform(post("/en/activities/reading-aloud/cancel")
                        .param("why", "x".repeat(1001))
                        .cookie(elka))
                .andExpect(status().isUnprocessableContent());
        assertThat(count("events.occurrence where status = 'cancelled'")).isZero();
        assertThat(statusOf("reading-aloud")).isEqualTo("published");
    }
}
