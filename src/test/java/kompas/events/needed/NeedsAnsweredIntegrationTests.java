package kompas.events.needed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.joining.Desk;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.Test;

/** What organisations need becomes a training, a room, another organisation, and everybody learns of it; nobody else's library sees any of it. */
@KompasIntegrationTest
class NeedsAnsweredIntegrationTests extends NeedsAroundALibrary {

    @Test
    void theListShowsWhatIsOpenAroundTheLibraryTheLongestWaitingFirstAndWhereItWasSaid() throws Exception {
        String list = page(LIST);
        assertThat(list)
                .containsSubsequence("Choir", "Hall seekers", "Youth club")
                .doesNotContain("Far away", "Bookkeepers");
        assertThat(list)
                .contains(
                        "waiting for 90 days",
                        "Register of tests",
                        "Writing projects and applying for money: 2 organisations");
        assertThat(page(LIST + "?topic=projects")).contains("2 organisations need: Writing projects");
        assertThat(page(LIST + "?kind=space")).contains("Hall seekers").doesNotContain(">Choir<");
    }

    @Test
    void oneTrainingAnswersAllWhoNeedItAndEachIsToldWhenItIsPublishedAndWhenItIsOver() throws Exception {
        UUID training = trainingPlanned();
        assertThat(states()).isEqualTo("choir answering, youth-club answering");
        assertThat(page(LIST + "?state=answering")).contains("being planned, not public yet");
        assertThat(mails("")).isZero();

        published(training);
        assertThat(mails("For what you need: Writing a project")).isEqualTo(2);
        assertThat(new Desk(web, accounts, database).newestMail("choir@example.org"))
                .contains("Writing projects and applying for money", "17:00", "/en/activities/writing-a-project");
        assertThat(page(LIST + "?state=answering")).contains("/en/activities/writing-a-project");

        following.run();
        assertThat(states()).isEqualTo("choir answering, youth-club answering");
        database.sql(
                        "update events.occurrence set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour'")
                .update();
        following.run();
        following.run();
        assertThat(states()).isEqualTo("choir answered, youth-club answered");
        assertThat(mails("Was it what you needed?")).isEqualTo(2);
        web.perform(get("/en/needs")).andExpect(content().string(not(containsString("Choir"))));
        web.perform(get("/en/organisations/choir"))
                .andExpect(content().string(not(containsString("looking for training"))));
    }

    @Test
    void whatIsCalledOffOrNeverSavedLeavesTheNeedOpenAgain() throws Exception {
        trainingPlanned();
        following.run();
        assertThat(states()).isEqualTo("nothing");
        published(trainingPlanned());
        web.perform(post("/en/activities/writing-a-project/cancel")
                        .param("why", "Ill")
                        .cookie(elka))
                .andExpect(status().is3xxRedirection());
        assertThat(states()).isEqualTo("nothing");
        assertThat(mails("Cancelled: Writing a project")).isEqualTo(2);
    }

    @Test
    void aDraftThatWaitsForItsWriterIsStillBeingPlanned() throws Exception {
        UUID training = trainingPlanned();
        web.perform(post("/en/activities/new/keep")
                .param("draft", training.toString())
                .param("title.en", "Half")
                .cookie(elka));
        following.run();
        assertThat(states()).isEqualTo("choir answering, youth-club answering");
        assertThat(web.perform(get("/en/needs/plan/" + training).cookie(elka))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/en/activities/new?draft=" + training);
    }

    @Test
    void whoOffersItNearbyIsBroughtTogetherWithWhoNeedsItOnce() throws Exception {
        String path = LIST + "/" + need("Youth club");
        assertThat(page(path)).contains("Bookkeepers", "within 20 km");
        for (int i = 0; i < 2; i++) {
            web.perform(post(path + "/introduce")
                            .param("organisation", "bookkeepers")
                            .cookie(elka))
                    .andExpect(status().is3xxRedirection());
        }
        assertThat(mails("Bookkeepers offers what you need")).isEqualTo(1);
        assertThat(mails("Youth club needs what you offer")).isEqualTo(1);
        assertThat(page(path)).contains("Being answered", "Began an answer to a need");
        String answer =
                database.sql("select id from needs.answer").query(String.class).single();
        web.perform(post(path + "/drop").param("answer", answer).cookie(elka)).andExpect(status().is3xxRedirection());
        assertThat(states()).isEqualTo("nothing");
    }

    @Test
    void severalAreAnsweredOrNeededNoMoreAtOnceAndOpenAgain() throws Exception {
        for (String act : List.of("answered", "gone", "open")) {
            web.perform(post(LIST)
                            .param(
                                    "id",
                                    need("Choir").toString(),
                                    need("Hall seekers").toString(),
                                    need("Far away").toString())
                            .param("act", act)
                            .cookie(elka))
                    .andExpect(status().is3xxRedirection());
            assertThat(states()).isEqualTo(act.equals("open") ? "nothing" : "choir " + act + ", hall-seekers " + act);
        }
        assertThat(database.sql(
                                "select count(*) from audit.act where action like 'directory.need-%' and subject in (select id from directory.organisation)")
                        .query(Integer.class)
                        .single())
                .isEqualTo(6);
    }

    @Test
    void aNoteIsForStaffAndHasToSaySomething() throws Exception {
        String path = LIST + "/" + need("Hall seekers");
        web.perform(post(path + "/note").param("words", "  ").cookie(elka))
                .andExpect(status().isUnprocessableContent());
        web.perform(
                post(path + "/note").param("words", "The school lends its hall").cookie(elka));
        assertThat(page(path)).contains("The school lends its hall", "Being answered");
        web.perform(get("/en/needs")).andExpect(content().string(not(containsString("The school lends"))));
    }

    @Test
    void nobodyAnswersWhatAnotherLibraryLooksAfterAndNoStrangerAnything() throws Exception {
        UUID far = need("Far away");
        web.perform(get(LIST + "/" + far).cookie(elka)).andExpect(status().isNotFound());
        web.perform(post(LIST + "/" + far).param("act", "gone").cookie(elka)).andExpect(status().isNotFound());
        web.perform(post("/en/needs/plan").param("id", far.toString()).cookie(elka))
                .andExpect(status().isNotFound());
        Cookie member = signedIn("member@example.org");
        web.perform(get(LIST).cookie(member)).andExpect(status().isForbidden());
        web.perform(post("/en/needs/plan").param("about", "projects").cookie(member))
                .andExpect(status().isForbidden());
        web.perform(post(LIST + "/" + need("Choir")).param("act", "gone").cookie(member))
                .andExpect(status().isForbidden());
        web.perform(get(LIST)).andExpect(status().is3xxRedirection());
        assertThat(states()).isEqualTo("nothing");
    }

    @Test
    void whoLooksAfterThePageOrAnotherLibraryEntersByNoneOfTheDoors() throws Exception {
        UUID choir = need("Choir");
        Cookie keeper = signedIn(
                "keeper@example.org",
                new Grant(
                        Role.ORGANISATION_CONTACT,
                        Scope.organisation(database.sql("select owner_id from needs.need where id = :id")
                                .param("id", choir)
                                .query(UUID.class)
                                .single())));
        Cookie colleague = signedIn(
                "colleague@example.org",
                new Grant(
                        Role.LIBRARIAN,
                        Scope.library(
                                libraries.findFor(VRATSA).orElseThrow().id().value())));
        refused(choir, keeper, 403);
        refused(choir, colleague, 404);
        assertThat(states()).isEqualTo("nothing");
    }

    private void refused(UUID need, Cookie who, int refused) throws Exception {
        String id = need.toString();
        for (String door : List.of("", "/note", "/introduce", "/drop")) {
            web.perform(post(LIST + "/" + id + door)
                            .param("act", "gone")
                            .param("words", "Seen to")
                            .param("organisation", "bookkeepers")
                            .param("answer", UUID.randomUUID().toString())
                            .cookie(who))
                    .andExpect(status().is(refused));
        }
        web.perform(get(LIST + "/" + id).cookie(who)).andExpect(status().is(refused));
        web.perform(post(LIST).param("id", id).param("act", "gone").cookie(who)).andExpect(status().is(refused));
        web.perform(post("/en/needs/plan").param("id", id).cookie(who)).andExpect(status().is(refused));
    }

    @Test
    void whatIsNonsenseIsNoError() throws Exception {
        page(LIST + "?state=x&topic=%27;--&area=nowhere&page=99999");
        page(LIST + "?page=9999");
        web.perform(post(LIST).param("act", "answered").param("id", "x").cookie(elka))
                .andExpect(status().is3xxRedirection());
        web.perform(post(LIST).param("act", "dance").cookie(elka)).andExpect(status().isNotFound());
        web.perform(post("/en/needs/plan").cookie(elka)).andExpect(status().is3xxRedirection());
        String path = LIST + "/" + need("Hall seekers");
        web.perform(post(path + "/room").param("room", "x").cookie(elka)).andExpect(status().isNotFound());
        web.perform(post(path + "/introduce").param("organisation", "x").cookie(elka))
                .andExpect(status().isNotFound());
        web.perform(post(path + "/drop")
                        .param("answer", UUID.randomUUID().toString())
                        .cookie(elka))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void whatIsWrittenAnewKeepsWhatIsDoneAboutIt() throws Exception {
        trainingPlanned();
        database.sql("""
                        select needs.restate('organisation', owner_id, cast('[{"direction":"need","kind":"training","topics":["projects"]}]' as jsonb))
                        from needs.need where id = :id""").param("id", need("Choir")).query().singleRow();
        assertThat(states()).contains("choir answering");
    }

    @Test
    void theListCostsAsManyStatementsHoweverLongItIs() throws Exception {
        List<String> one = Statements.of(() -> page(LIST + "?kind=space"));
        List<String> all = Statements.of(() -> page(LIST));
        assertThat(all).hasSameSizeAs(one);
        assertThat(all.stream().filter(statement -> statement.contains("needs.need")))
                .hasSize(3);
    }
}
