package kompas.surveys.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import kompas.surveys.ResponseMode;
import kompas.surveys.collecting.Receipt;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;

/** What was changed is read in words with its author, and what could not be filed is seen to by a person. */
@KompasIntegrationTest
class StraysAndHistoryIntegrationTests extends ReviewedSurvey {

    @Test
    void everyEarlierStateIsReadQuestionByQuestionWithWhoChangedItAndHow() throws Exception {
        send("hristina", xml("uuid:1", "Choir", "<members>12</members><q1>yes</q1>"));
        send("petar", edit("uuid:2", "uuid:1", "Choir", "<members>120</members><q1>yes</q1>"));
        byte[] third =
                edit("uuid:3", "uuid:2", "Choir", "<members>21</members>").getBytes(StandardCharsets.UTF_8);
        receiving.receive(sender(ResponseMode.PAPER, "elka"), third, List.of());
        get(LIST + "/" + response("uuid:1"), as("elka"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("petar (Phone app)")))
                .andExpect(content().string(containsString("elka (Paper)")))
                .andExpect(content().string(containsString("<del>12</del>")))
                .andExpect(content().string(containsString("<ins>120</ins>")))
                .andExpect(content().string(containsString("<del>120</del>")))
                .andExpect(content().string(containsString("<ins>21</ins>")))
                .andExpect(content().string(containsString("<del>yes</del>")))
                .andExpect(content().string(containsString("collected by hristina")));
    }

    @Test
    void aConflictIsFiledAsAResponseOfItsOwnOnceAndKeepsItsBytes() throws Exception {
        send("hristina", xml("uuid:1", "Choir", ""));
        String other = xml("uuid:1", "Theatre", "");
        assertThat(send("petar", other)).isEqualTo(Receipt.CONFLICT);
        Cookie elka = as("elka");
        get(SURVEY, elka).andExpect(content().string(containsString(SURVEY + "/strays")));
        String stray = one("select id from surveys.stray");
        get(SURVEY + "/strays", elka)
                .andExpect(content().string(containsString("Theatre")))
                .andExpect(content().string(containsString("/responses/" + response("uuid:1"))));
        for (int twice = 0; twice < 2; twice++) {
            post(SURVEY + "/strays/" + stray + "/file", elka)
                    .andExpect(status().is3xxRedirection())
                    .andExpect(redirectedUrl(
                            LIST + "/" + one("select id from surveys.response where answers ->> 'name' = 'Theatre'")));
        }
        assertThat(one("select count(*) from surveys.response")).isEqualTo("2");
        assertThat(
                        one(
                                "select convert_from(content, 'UTF8') from surveys.response where answers ->> 'name' = 'Theatre'"))
                .isEqualTo(other);
        assertThat(one("select kind from surveys.flag")).isEqualTo("same_instance");
        get(SURVEY, elka).andExpect(content().string(not(containsString(SURVEY + "/strays"))));
    }

    @Test
    void whatCannotBeReadIsShownSafelyTakenOutAndSeenTo() throws Exception {
        assertThat(send("hristina", "<data id=\"compass\"><name><script>alert(1)</script>"))
                .isEqualTo(Receipt.UNREADABLE);
        Cookie elka = as("elka");
        String one = SURVEY + "/strays/" + one("select id from surveys.stray");
        get(SURVEY + "/strays", elka)
                .andExpect(content().string(containsString("&lt;script&gt;alert(1)")))
                .andExpect(content().string(not(containsString(one + "/file"))));
        get(one + ".xml", elka)
                .andExpect(header().string("Content-Type", "application/octet-stream"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
        post(one + "/file", elka).andExpect(redirectedUrl(SURVEY + "/strays?did=unreadable"));
        post(one + "/settle", elka, "note", "Sent again by mail")
                .andExpect(redirectedUrl(SURVEY + "/strays?did=settled"));
        post(one + "/settle", elka, "note", "Twice").andExpect(redirectedUrl(SURVEY + "/strays?did=settled"));
        get(SURVEY + "/strays", elka).andExpect(content().string(containsString("Sent again by mail")));
        assertThat(one("select note from surveys.stray")).isEqualTo("Sent again by mail");
    }

    @Test
    void whatLiesAsideIsSeenByThoseWhoReviewAlone() throws Exception {
        send("hristina", "broken");
        String one = SURVEY + "/strays/" + one("select id from surveys.stray");
        for (String name : List.of("hristina", "other")) {
            Cookie who = as(name);
            get(SURVEY + "/strays", who).andExpect(status().isForbidden());
            get(one + ".xml", who).andExpect(status().isForbidden());
            post(one + "/settle", who).andExpect(status().isForbidden());
        }
        Cookie elka = as("elka");
        get(SURVEY + "/strays/" + UUID.randomUUID() + ".xml", elka).andExpect(status().isNotFound());
        post(SURVEY + "/strays/" + UUID.randomUUID() + "/file", elka).andExpect(status().isNotFound());
    }
}
