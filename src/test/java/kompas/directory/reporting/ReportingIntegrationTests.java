package kompas.directory.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.shared.kernel.SecretLink;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;

/** Whoever says that something is wrong with a page gets an answer with reasons; so do those it hits. */
@KompasIntegrationTest
class ReportingIntegrationTests extends ReportedChoir {

    @Test
    void whoeverReportsIsToldThatItCameAndByWhenThereIsAnAnswer() throws Exception {
        web.perform(get(PAGE)).andExpect(content().string(containsString(PAGE + "/report")));
        web.perform(get(PAGE + "/report")).andExpect(status().isOk());
        web.perform(report("illegal", "anna@example.org")).andExpect(status().is3xxRedirection());
        assertThat(text("select kind || scope_kind from tasks.task")).isEqualTo("organisation_reportlibrary");
        assertThat(text("select case when promised_on > current_date then 'later' end from directory.report"))
                .isEqualTo("later");
        String mail = desk().newestMail("anna@example.org");
        assertThat(mail).contains("Choir", "They insult people");
        web.perform(get("/en" + desk().link("anna@example.org", "/reports/")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("They insult people")));
    }

    @Test
    void whoeverLeavesNoAddressReadsTheAnswerUnderALink() throws Exception {
        String link = sent(report("fact", ""));
        web.perform(get(link)).andExpect(content().string(containsString("Note the address")));
        decide("none", "right", "").andExpect(status().is3xxRedirection());
        web.perform(get(link)).andExpect(content().string(containsString("agrees with the register")));
        assertThat(text("select count(*) from mail.message where kind like 'reporting%'"))
                .isEqualTo("0");
    }

    @Test
    void theSameFormSentTwiceIsOneReport() throws Exception {
        String secret = SecretLink.make().text();
        for (int i = 0; i < 2; i++) {
            web.perform(report("fact", "anna@example.org").param("link", secret))
                    .andExpect(redirectedUrl("/en/reports/" + secret));
        }
        assertThat(text("select count(*) from directory.report")).isEqualTo("1");
        assertThat(text("select count(*) from tasks.task")).isEqualTo("1");
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost() throws Exception {
        web.perform(report("nonsense", "no address"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("They insult people")));
        web.perform(post(PAGE + "/report")
                        .param("kind", "fact")
                        .param("begun", "1")
                        .param("words", "x".repeat(4001)))
                .andExpect(status().isUnprocessableContent());
        web.perform(post(PAGE + "/report")).andExpect(status().isUnprocessableContent());
        web.perform(report("fact", "").param("nickname", "a program")).andExpect(status().isUnprocessableContent());
        web.perform(post("/en/organisations/nobody/report")).andExpect(status().isNotFound());
        assertThat(text("select count(*) from directory.report")).isEqualTo("0");
    }

    @Test
    void nobodysMailboxIsFilledByReports() throws Exception {
        for (int i = 0; i < 7; i++) {
            web.perform(report("fact", "anna@example.org"));
        }
        assertThat(text("select count(*) from mail.message where email = 'anna@example.org'"))
                .isEqualTo("5");
    }

    @Test
    void bothSidesGetTheReasonsAndNobodyLearnsWhoReported() throws Exception {
        sent(report("illegal", "anna@example.org"));
        decide("hidden", "illegal", "Section 266 b of the Criminal Code.").andExpect(redirectedUrl("/en/desk"));
        web.perform(get(PAGE)).andExpect(status().isNotFound());
        for (String side : List.of("anna@example.org", "own@example.org")) {
            assertThat(desk().newestMail(side))
                    .as(side)
                    .contains("Section 266 b", "against the law", "no longer shown", "No program", "/reports/");
        }
        assertThat(desk().newestMail("own@example.org")).doesNotContain("anna", "They insult people");
        web.perform(get("/en" + desk().link("own@example.org", "/reports/")))
                .andExpect(content().string(containsString("Section 266 b")))
                .andExpect(content().string(not(containsString("They insult people"))));
        assertThat(
                        text(
                                "select detail ->> 'outcome' from audit.act where action = 'directory.report' order by id desc limit 1"))
                .isEqualTo("hidden");
    }

    @Test
    void nothingIsDecidedWithoutAReasonAndNothingTwice() throws Exception {
        sent(report("closed", "anna@example.org"));
        decide("closed", "", " ").andExpect(status().isUnprocessableContent());
        decide("restored", "closed", "").andExpect(status().isUnprocessableContent());
        decide("nonsense", "closed", "").andExpect(status().isUnprocessableContent());
        assertThat(text("select status from directory.organisation")).isEqualTo("active");
        decide("closed", "closed", "").andExpect(status().is3xxRedirection());
        decide("hidden", "closed", "").andExpect(status().is3xxRedirection());
        assertThat(text("select status || listing from directory.organisation")).isEqualTo("closedpublic");
        assertThat(text("select outcome from tasks.task")).isEqualTo("closed");
    }

    @Test
    void puttingItRightLeadsToTheEditor() throws Exception {
        sent(report("private", ""));
        decide("corrected", "private", "").andExpect(redirectedUrl("/en/organisations/choir/edit/contacts"));
    }

    @Test
    void whatShallNotBeListedIsGoneForGood() throws Exception {
        sent(report("unwanted", ""));
        decide("withdrawn", "own_wish", "");
        assertThat(text("select origin || kind from directory.wish")).isEqualTo("reportunlisted");
        web.perform(get(PAGE)).andExpect(status().isNotFound());
        web.perform(get("/en/organisations/choir/standing").cookie(elka)).andExpect(status().isOk());
    }

    @Test
    void nobodyElseDecides() throws Exception {
        sent(report("fact", ""));
        Cookie elsewhere =
                desk().signedIn("far@example.org", new Grant(Role.LIBRARIAN, Scope.library(UUID.randomUUID())));
        for (Cookie who : List.of(elsewhere, desk().signedIn("own@example.org"))) {
            web.perform(get(reportPage()).cookie(who)).andExpect(status().isForbidden());
            web.perform(post(reportPage())
                            .cookie(who)
                            .param("decision", "hidden")
                            .param("reason", "So"))
                    .andExpect(status().isForbidden());
        }
        web.perform(get("/en/desk/reports/" + UUID.randomUUID()).cookie(elka)).andExpect(status().isNotFound());
        assertThat(text("select listing from directory.organisation")).isEqualTo("public");
    }
}
