package kompas.directory.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.OffsetDateTime;
import java.util.List;
import kompas.shared.kernel.SecretLink;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Either side may object to a decision, and somebody else decides then. */
@KompasIntegrationTest
class ObjectingIntegrationTests extends ReportedChoir {

    @Autowired
    private ForgettingReports forgetting;

    @Test
    void eitherSideObjectsAndSomebodyElseDecides() throws Exception {
        Cookie first = administrator("first@example.org");
        sent(report("illegal", "anna@example.org"));
        web.perform(post(reportPage()).cookie(first).param("decision", "hidden").param("reason", "Unlawful"))
                .andExpect(status().is3xxRedirection());
        String link = "/en" + desk().link("own@example.org", "/reports/");
        for (int i = 0; i < 2; i++) {
            web.perform(post(link).param("words", "This is satire.")).andExpect(status().is3xxRedirection());
        }
        assertThat(text("select kind || scope_kind from tasks.task where settled_at is null"))
                .isEqualTo("organisation_appealnetwork");
        String appeal = "/en/desk/appeals/" + text("select id from directory.appeal");
        neitherStaffNorWhoeverDecidedFirst(appeal, first);
        Cookie second = administrator("second@example.org");
        web.perform(get(appeal).cookie(second)).andExpect(content().string(containsString("This is satire.")));
        web.perform(post(appeal).cookie(second).param("decision", "withdrawn").param("reason", "So"))
                .andExpect(status().isUnprocessableContent());
        web.perform(post(appeal).cookie(second).param("decision", "restored").param("reason", "It is satire indeed"))
                .andExpect(status().is3xxRedirection());
        web.perform(get(PAGE)).andExpect(status().isOk());
        for (String side : List.of("anna@example.org", "own@example.org")) {
            assertThat(desk().newestMail(side)).as(side).contains("It is satire indeed", "as it was before");
        }
    }

    @Test
    void whoeverReportedObjectsToNothingBeingDone() throws Exception {
        String link = sent(report("closed", ""));
        web.perform(post(link).param("words", "Too early")).andExpect(status().isGone());
        decide("none", "open", "");
        web.perform(post(link).param("words", " ")).andExpect(status().isUnprocessableContent());
        web.perform(post(link).param("words", "Their house is empty.")).andExpect(status().is3xxRedirection());
        web.perform(post("/en/desk/appeals/" + text("select id from directory.appeal"))
                        .cookie(administrator("second@example.org"))
                        .param("decision", "closed")
                        .param("grounds", "closed"))
                .andExpect(status().is3xxRedirection());
        assertThat(text("select status from directory.organisation")).isEqualTo("closed");
        web.perform(get(link)).andExpect(content().string(containsString("no longer exists")));
    }

    @Test
    void afterSixMonthsNobodyObjectsAndNothingPersonalIsLeft() throws Exception {
        String link = sent(report("fact", "anna@example.org"));
        decide("none", "right", "Elka looked.");
        assertThat(forgetting.forget(OffsetDateTime.now().minusMonths(6))).isZero();
        database.sql("update directory.report set decided_on = current_date - interval '7 months'")
                .update();
        web.perform(post(link).param("words", "Much too late"))
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("ended on")));
        assertThat(text("select count(*) from directory.appeal")).isEqualTo("0");
        assertThat(forgetting.forget(OffsetDateTime.now().minusMonths(6))).isOne();
        assertThat(text("select kind || outcome || words || coalesce(address, '') || reason from directory.report"))
                .isEqualTo("factnone");
        web.perform(get(link)).andExpect(status().isGone());
    }

    @Test
    void guessedLinksShowNothing() throws Exception {
        web.perform(get("/en/reports/guessed")).andExpect(status().isGone());
        web.perform(get("/en/reports/" + SecretLink.make().text())).andExpect(status().isGone());
        web.perform(post("/en/reports/" + SecretLink.make().text()).param("words", "Whatever"))
                .andExpect(status().isGone());
    }

    private void neitherStaffNorWhoeverDecidedFirst(String appeal, Cookie first) throws Exception {
        web.perform(get(appeal).cookie(elka)).andExpect(status().isForbidden());
        web.perform(post(appeal).cookie(elka).param("decision", "restored").param("reason", "So"))
                .andExpect(status().isForbidden());
        web.perform(get(appeal).cookie(first)).andExpect(content().string(containsString("somebody else has to")));
        web.perform(post(appeal).cookie(first).param("decision", "stands").param("reason", "I was right"))
                .andExpect(status().isUnprocessableContent());
    }
}
