package kompas.surveys.proposing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A library says whose answers need no look; and whatever comes in at once, a page of the queue stays the same work. */
@KompasIntegrationTest
@Import(Statements.class)
class TrustingIntegrationTests extends AnsweredSurvey {

    private static final String RULES = QUEUE + "/rules";

    @Autowired
    private ProposingFacts proposing;

    @Test
    void aRuleSaysWhatItWouldDoAndThenDoesItAndGoesOn() throws Exception {
        send(
                answer().say("phone", "084 000 031").say("volunteers", "1-9"),
                asked(organisation("choir", ISPERIH)),
                "hristina");
        send(answer().say("phone", "084 000 032"), asked(organisation("club", ISPERIH)), "elka");
        Cookie elka = as("elka");
        String hristina = person("hristina").value().toString();
        get(RULES + "/preview?facts=reach&whom=" + hristina, elka)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("1 fact would be taken over now, of 1 organisation.")));
        assertThat(waiting()).hasSize(3);
        post(RULES, elka, "whom", hristina, "facts", "reach").andExpect(redirectedUrlPattern(RULES + "?done=1&run=*"));
        assertThat(waiting()).containsExactly("phone", "volunteers");
        assertThat(one("select by_rule || ' ' || (decided_by is null) from surveys.proposal where state = 'accepted'"))
                .isEqualTo("true true");
        send(answer().say("phone", "084 000 033"), asked(organisation("band", ISPERIH)), "hristina");
        again();
        assertThat(waiting()).hasSize(2);
        assertThat(one("select actor from directory.change_set order by at desc, id desc limit 1"))
                .isEqualTo("rule");
        get(RULES, elka).andExpect(content().string(containsString("<strong>hristina</strong>")));
        post(RULES + "/" + one("select id from surveys.acceptance_rule") + "/drop", elka);
        send(answer().say("phone", "084 000 034"), asked(organisation("duo", ISPERIH)), "hristina");
        again();
        assertThat(waiting()).hasSize(3);
        assertThat(one("select string_agg(action, ' ' order by id) from audit.act where action like 'surveys.%rule'"))
                .contains("surveys.make-rule", "surveys.accept-by-rule", "surveys.drop-rule");
    }

    @Test
    void allThatARuleTookOverIsTakenBackInOneActButWhatWasChangedSince() throws Exception {
        for (String slug : List.of("choir", "club", "band")) {
            send(
                    answer().say("phone", "084 000 031").say("volunteers", "1-9"),
                    asked(organisation(slug, ISPERIH)),
                    "hristina");
        }
        Cookie elka = as("elka");
        String hristina = person("hristina").value().toString();
        post(RULES, elka, "whom", hristina, "facts", "reach", "facts", "kind")
                .andExpect(redirectedUrlPattern(RULES + "?done=6&run=*"));
        String run = one("select distinct decision_id from surveys.proposal where by_rule");
        database.sql("update directory.organisation set volunteers = '50-249' where slug = 'band'")
                .update();
        post(RULES + "/undo", as("hristina"), "run", run).andExpect(status().isForbidden());
        String undone = post(RULES + "/undo", elka, "run", run)
                .andExpect(redirectedUrl(RULES + "?back=5&left=1&elsewhere=0&run=" + run))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        get(Objects.requireNonNull(undone), elka)
                .andExpect(content().string(containsString("1 fact was changed since")))
                .andExpect(content().string(containsString("/en/organisations/band/history")));
        assertThat(waiting()).hasSize(5);
        database.sql("update directory.organisation set volunteers = '1-9' where slug = 'band'")
                .update();
        String day = one("select (decided_at at time zone 'UTC')::date from surveys.proposal where by_rule");
        post(RULES + "/undo", elka, "day", day).andExpect(redirectedUrlPattern(RULES + "?back=1&left=0*"));
        post(RULES + "/undo", elka, "day", "x").andExpect(redirectedUrlPattern(RULES + "?back=0&left=0*"));
    }

    /** What came in is looked through once more, with nothing suspicious about it. */
    private void again() throws Exception {
        database.sql("update surveys.response set proposals_due = true").update();
        get(QUEUE, as("elka")).andExpect(status().isOk());
    }

    @Test
    void whatLooksSuspiciousWaitsForAPersonWhateverTheRule() throws Exception {
        UUID choir = asked(organisation("choir", ISPERIH));
        send(answer().say("phone", "084 000 031"), choir, "hristina");
        database.sql("insert into surveys.flag (response_id, kind) select id, 'too_fast' from surveys.response")
                .update();
        post(RULES, as("elka"), "whom", person("hristina").value().toString(), "facts", "reach")
                .andExpect(redirectedUrl(RULES + "?done=0"));
        assertThat(waiting()).containsExactly("phone");
    }

    @Test
    void anOrganisationIsTrustedOnlyByItsOwnLink() throws Exception {
        UUID choir = asked(organisation("choir", ISPERIH));
        send(answer().say("phone", "084 000 031"), choir, "hristina");
        database.sql("update surveys.response set collected_by = null").update();
        Cookie elka = as("elka");
        post(RULES, elka, "whom", "themselves", "facts", "reach").andExpect(redirectedUrl(RULES + "?done=0"));
        database.sql("""
                        with own as (insert into surveys.invitation (survey_id, respondent_id, code)
                            select survey_id, id, 'ACEHKMPTXY' from surveys.respondent returning id)
                        update surveys.response set invitation_id = own.id from own""").update();
        post(RULES, elka, "whom", "themselves", "facts", "reach")
                .andExpect(redirectedUrlPattern(RULES + "?done=1&run=*"));
    }

    @Test
    void whatAnothersHandWroteIsAcceptedByNoRule() throws Exception {
        send(answer().say("phone", "084 000 031"), asked(organisation("choir", ISPERIH)), "hristina");
        Cookie elka = as("elka");
        String hristina = person("hristina").value().toString();
        typedBy("elka");
        post(RULES, elka, "whom", hristina, "facts", "reach").andExpect(redirectedUrl(RULES + "?done=0"));
        typedBy("hristina");
        post(RULES, elka, "whom", hristina, "facts", "reach");
        assertThat(waiting()).isEmpty();
    }

    private void typedBy(String name) {
        database.sql("update surveys.response set typed_by = :person")
                .param("person", person(name).value())
                .update();
    }

    @Test
    void whoDoesNotPlanMakesNoRuleAndHalfARuleIsNone() throws Exception {
        get(RULES, as("hristina")).andExpect(status().isForbidden());
        post(RULES, as("other"), "whom", "themselves", "facts", "reach").andExpect(status().isForbidden());
        Cookie elka = as("elka");
        post(RULES, elka, "whom", "themselves").andExpect(status().isUnprocessableContent());
        post(RULES, elka, "whom", "x", "facts", "reach").andExpect(status().isUnprocessableContent());
        post(RULES, elka, "whom", UUID.randomUUID().toString(), "facts", "reach")
                .andExpect(status().isNotFound());
        post(RULES + "/" + UUID.randomUUID() + "/drop", elka).andExpect(status().is3xxRedirection());
    }

    @Test
    void aPageOfThreeHundredResponsesCostsWhatAPageOfOneDoes() throws Exception {
        UUID choir = asked(organisation("choir", ISPERIH));
        send(answer().say("phone", "084 000 031").say("volunteers", "1-9"), choir, "hristina");
        Cookie elka = as("elka");
        get(QUEUE, elka).andExpect(status().isOk());
        List<String> one = Statements.of(() -> get(QUEUE, elka).andExpect(status().isOk()));
        many();
        get(QUEUE, elka).andExpect(content().string(containsString("602 proposals wait.")));
        List<String> all = Statements.of(() -> get(QUEUE, elka).andExpect(status().isOk()));
        assertThat(all).hasSameSizeAs(one).hasSizeLessThan(30);
        List<String> accepting = Statements.of(
                () -> post(RULES, elka, "whom", person("hristina").value().toString(), "facts", "kind"));
        assertThat(accepting.size()).isLessThan(301 * 20);
        assertThat(one("select count(*) from directory.organisation where volunteers = '1-9'"))
                .isEqualTo("301");
    }

    /** Three hundred organisations more, each with the same answers. */
    private void many() {
        database.sql("""
                        insert into directory.organisation (slug, name, source_id, source_date, municipality_id)
                        select 'o-' || n, jsonb_build_object('source', 'bg', 'texts', jsonb_build_object('bg', 'Клуб ' || n)),
                               o.source_id, o.source_date, o.municipality_id
                        from generate_series(1, 300) n, directory.organisation o where o.slug = 'choir'""").update();
        database.sql("""
                        insert into surveys.respondent (survey_id, organisation_id, origin, language)
                        select :survey, id, 'list', 'bg' from directory.organisation where slug like 'o-%'""").param("survey", survey).update();
        database.sql("""
                        insert into surveys.response (survey_id, form_version_id, instance_id, mode, content, sha256, answers, collected_by, respondent_id)
                        select r.survey_id, r.form_version_id, p.id::text, r.mode, r.content, r.sha256, r.answers, r.collected_by, p.id
                        from surveys.response r, surveys.respondent p where p.id <> r.respondent_id""").update();
        database.sql("select id from surveys.response").query(UUID.class).list().forEach(proposing::make);
    }
}
