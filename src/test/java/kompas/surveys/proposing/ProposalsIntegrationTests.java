package kompas.surveys.proposing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.places.AreaId;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;

/** What answers say becomes what pages of organisations say, when somebody accepts it, and says where it comes from. */
@KompasIntegrationTest
class ProposalsIntegrationTests extends AnsweredSurvey {

    private static final Pattern SEEN =
            Pattern.compile("name=\"seen\\.([0-9a-f-]{36})\\.([0-9a-f-]{36})\" value=\"([^\"]*)\"");

    /** Accepts or declines as the page of the queue does, with what it had seen. */
    private String decide(Cookie who, String what, String which) throws Exception {
        String page = get(QUEUE, who).andReturn().getResponse().getContentAsString();
        return decide(who, page, what, which);
    }

    private String decide(Cookie who, String page, String what, String which) throws Exception {
        Matcher seen = SEEN.matcher(page);
        List<String> typed = new ArrayList<>(List.of(what, which));
        while (seen.find()) {
            typed.addAll(List.of("seen." + seen.group(1) + "." + seen.group(2), seen.group(3)));
        }
        String next = post(QUEUE, who, typed.toArray(String[]::new))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return get(Objects.requireNonNull(next), who)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void whatAnAnswerSaysStandsOnThePageWhenItIsAcceptedAndSaysWhereItComesFrom() throws Exception {
        choirHasAnswered();
        assertThat(waiting()).containsExactly("audiences", "causes", "needs", "needs", "offers", "phone", "volunteers");
        Cookie elka = as("elka");
        get(QUEUE, elka)
                .andExpect(content().string(containsString("084 000 031")))
                .andExpect(content().string(containsString("Сянка за всяка улица.")))
                .andExpect(content().string(containsString("collected by hristina")));
        assertThat(decide(elka, "accept", "all")).contains("7 facts were taken over");
        assertThat(waiting()).isEmpty();
        assertThat(one("select volunteers || ' ' || (causes -> 'texts' ->> 'bg') from directory.organisation"))
                .isEqualTo("50-249 Сянка за всяка улица.");
        assertThat(one("select phone || ' ' || phone_visibility from directory.contact"))
                .isEqualTo("084 000 031 public");
        assertThat(one("select string_agg(direction || ':' || kind, ' ' order by direction, kind) from needs.need"))
                .isEqualTo("need:funding need:volunteers offer:space");
        get("/en/organisations/choir/history", elka)
                .andExpect(content().string(containsString("Survey: Compass of Razgrad, answer of")))
                .andExpect(content().string(containsString("elka")));
        get("/en/organisations/choir", elka).andExpect(content().string(containsString("Survey: Compass of Razgrad")));
    }

    private UUID choirHasAnswered() throws Exception {
        UUID choir = organisation("choir", ISPERIH);
        send(
                answer().say("phone", "084 000 031")
                        .say("causes", "Сянка за всяка улица.")
                        .say("volunteers", "50-249")
                        .say("audiences", "families everyone")
                        .say("needs", "volunteers funding")
                        .say("need_volunteers_text", "Тридесет души за две съботи")
                        .say("need_volunteers_urgency", "now")
                        .say("offers", "space"),
                asked(choir),
                "hristina");
        return choir;
    }

    @Test
    void aContactThatIsNotToBeUsedIsNotSaidToBeAccepted() throws Exception {
        UUID choir = organisation("choir", ISPERIH);
        send(
                answer().say("volunteers", "50-249")
                        .say("contact_name", "Мария Петрова")
                        .say("contact_phone", "0888 123 456"),
                asked(choir),
                "hristina");
        database.sql("""
                        insert into directory.restricted_contact (organisation_id, contact, restricted_on)
                        values (:id, '{"name":"Мария Петрова","phone":"0888 123 456"}', current_date)""").param("id", choir).update();
        assertThat(decide(as("elka"), "accept", "all"))
                .contains("1 fact was taken over")
                .contains("1 contact person has asked not to be used for now");
        assertThat(waiting()).containsExactly("contacts");
        assertThat(one("select count(*) from directory.contact")).isEqualTo("0");
    }

    @Test
    void aDecisionIsTakenBackAndWhatWasDeclinedDoesNotComeAgain() throws Exception {
        choirHasAnswered();
        Cookie elka = as("elka");
        decide(elka, "accept", "all");
        String decision = one("select distinct decision_id from surveys.proposal where decision_id is not null");
        String undone = post(QUEUE + "/undo", elka, "decision", decision)
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        get(Objects.requireNonNull(undone), elka).andExpect(content().string(containsString("7 proposals wait again")));
        assertThat(one("select count(*) from needs.need")).isEqualTo("0");
        assertThat(waiting()).hasSize(7);
        decide(elka, "decline", "all");
        database.sql("update surveys.response set proposals_due = true").update();
        get(QUEUE, elka).andExpect(content().string(containsString("Nothing waits")));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whatWasDecidedLongAgoIsTakenBackWhereItStandsAndWhatWasChangedSinceIsNot() throws Exception {
        choirHasAnswered();
        Cookie elka = as("elka");
        decide(elka, "accept", "all");
        get(QUEUE + "?show=accepted", elka).andExpect(content().string(containsString("Take it back")));
        String one = one("select id from surveys.proposal where fact = 'phone'");
        database.sql("update directory.organisation set volunteers = '1-9'").update();
        String left = post(QUEUE + "/undo", elka, "one", one)
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        get(Objects.requireNonNull(left), elka)
                .andExpect(content().string(containsString("7 facts were changed since and stay as they are")));
        database.sql("update directory.organisation set volunteers = '50-249'").update();
        post(QUEUE + "/undo", elka, "one", one);
        assertThat(waiting()).hasSize(7);
        post(QUEUE + "/undo", elka, "one", "x").andExpect(status().is3xxRedirection());
    }

    @Test
    void whoeverDecidesAboutAFactThatWasChangedMeanwhileSeesWhatStandsNow() throws Exception {
        choirHasAnswered();
        Cookie elka = as("elka");
        String page = get(QUEUE, elka).andReturn().getResponse().getContentAsString();
        database.sql("update directory.organisation set volunteers = '1-9'").update();
        assertThat(decide(elka, page, "accept", "all"))
                .contains("6 facts were taken over")
                .contains("1 fact was changed by somebody else meanwhile")
                .contains("The page was changed meanwhile")
                .contains("1–9 volunteers");
        assertThat(one("select volunteers from directory.organisation")).isEqualTo("1-9");
        assertThat(waiting()).containsExactly("volunteers");
    }

    @Test
    void whoLooksAfterAnotherRegionNeitherSeesNorDecides() throws Exception {
        choirHasAnswered();
        get(QUEUE, as("other")).andExpect(status().isForbidden());
        get(QUEUE, as("hristina")).andExpect(status().isForbidden());
        post(QUEUE, as("other"), "accept", "all").andExpect(status().isForbidden());
        post(QUEUE + "/undo", as("hristina"), "decision", UUID.randomUUID().toString())
                .andExpect(status().isForbidden());
        database.sql("update directory.organisation set municipality_id = :vratsa")
                .param("vratsa", AreaId.ofKey("bg-vratsa-vratsa").value())
                .update();
        get(QUEUE, as("elka"))
                .andExpect(content().string(containsString("Another library looks after this organisation")))
                .andExpect(content().string(not(containsString(">Accept all 7"))));
        String id = one("select id from surveys.proposal limit 1");
        String organisation = one("select organisation_id from surveys.proposal limit 1");
        String next = post(QUEUE, as("elka"), "accept", id, "seen." + organisation + "." + id, "")
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        get(Objects.requireNonNull(next), as("elka"))
                .andExpect(content().string(containsString("another library looks after")));
        assertThat(waiting()).hasSize(7);
    }
}
