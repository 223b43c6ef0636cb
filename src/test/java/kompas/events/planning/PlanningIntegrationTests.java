package kompas.events.planning;

import static org.assertj.core.api.Assertions.assertThat;
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
import kompas.directory.OrganisationFixture;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.Identifiers;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

/** A librarian plans, an organisation proposes, and nobody else does either. */
class PlanningIntegrationTests extends LibraryThatPlans {

    @Test
    void aTitleAndADayAreEnoughForAnActivityEverybodyFinds() throws Exception {
        web.perform(form(Identifiers.next()).cookie(elka)).andExpect(redirectedUrl("/en/activities/reading-aloud"));
        web.perform(get("/en/activities/reading-aloud"))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Reading aloud")))
                .andExpect(content().string(Matchers.containsString("17:00–18:30")))
                .andExpect(content()
                        .string(Matchers.containsString("\"eventStatus\":\"https://schema.org/EventScheduled\"")));
    }

    @Test
    void theSameFormSentTenTimesIsOneActivity() throws Exception {
        UUID draft = Identifiers.next();
        for (int i = 0; i < 10; i++) {
            web.perform(form(draft).cookie(elka)).andExpect(redirectedUrl("/en/activities/reading-aloud"));
        }
        web.perform(post("/en/activities/new/keep")
                .param("draft", draft.toString())
                .param("title.en", "Late")
                .cookie(elka));
        assertThat(count("events.draft")).isZero();
        assertThat(count("events.activity")).isEqualTo(1);
        assertThat(count("events.occurrence")).isEqualTo(1);
    }

    @Test
    void whatHasToBeMendedIsSaidAndNothingTypedIsLost() throws Exception {
        web.perform(post("/en/activities/new")
                        .param("draft", Identifiers.next().toString())
                        .param("title.en", "Chess")
                        .param("day", "31.2.2027")
                        .param("from", "17:00")
                        .param("summary.en", "For small ones")
                        .cookie(elka))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("“31.2.2027” is no day")))
                .andExpect(content().string(Matchers.containsString("For small ones")));
        assertThat(count("events.activity")).isZero();
    }

    @Test
    void whatWasTypedAndNotSentWaitsForItsWriterAndForNobodyElse() throws Exception {
        UUID draft = Identifiers.next();
        web.perform(post("/en/activities/new/keep")
                        .param("draft", draft.toString())
                        .param("title.en", "Half a title")
                        .cookie(elka))
                .andExpect(status().isOk());
        web.perform(get("/en/activities/new").param("draft", draft.toString()).cookie(elka))
                .andExpect(content().string(Matchers.containsString("Half a title")));
        Cookie anna = signedIn(
                "anna", new Grant(Role.LIBRARIAN, Scope.library(library.id().value())));
        web.perform(get("/en/activities/new").param("draft", draft.toString()).cookie(anna))
                .andExpect(content().string(Matchers.not(Matchers.containsString("Half a title"))));
    }

    @Test
    void aDraftIsSeenByThoseWhoPlanItAlone() throws Exception {
        web.perform(form(Identifiers.next()).param("intent", "draft").cookie(elka));
        web.perform(get("/en/activities/reading-aloud")).andExpect(status().isNotFound());
        web.perform(get("/en/activities/reading-aloud").cookie(elka)).andExpect(status().isOk());
        Cookie other = signedIn("boris", new Grant(Role.LIBRARIAN, Scope.library(UUID.randomUUID())));
        web.perform(get("/en/activities/reading-aloud").cookie(other)).andExpect(status().isNotFound());
    }

    @Test
    void aDraftKeepsItsAddressHoweverOftenItIsSaved() throws Exception {
        web.perform(form(Identifiers.next()).param("intent", "draft").cookie(elka));
        for (int i = 0; i < 3; i++) {
            web.perform(edit("summary.en", "Try " + i).cookie(elka))
                    .andExpect(redirectedUrl("/en/activities/reading-aloud"));
        }
        assertThat(count("events.old_slug")).isZero();
    }

    @Test
    void nobodyElseChangesCancelsOrAnswersWhatALibraryPlans() throws Exception {
        web.perform(form(Identifiers.next()).cookie(elka));
        String date = database.sql("select id from events.occurrence")
                .query(String.class)
                .single();
        Cookie other = signedIn("boris", new Grant(Role.LIBRARIAN, Scope.library(UUID.randomUUID())));
        Cookie reader = signedIn("reader");
        for (String path : List.of("/edit", "/dates", "/dates/" + date, "/hosts", "/cancel", "/proposal")) {
            web.perform(get("/en/activities/reading-aloud" + path).cookie(other))
                    .andExpect(status().isForbidden());
            web.perform(get("/en/activities/reading-aloud" + path)).andExpect(status().is3xxRedirection());
        }
        for (String path :
                List.of("/edit", "/dates/" + date, "/dates/" + date + "/cancel", "/cancel", "/delete", "/proposal")) {
            web.perform(post("/en/activities/reading-aloud" + path).cookie(other))
                    .andExpect(status().isForbidden());
        }
        web.perform(get("/en/activities/new").cookie(reader)).andExpect(status().isForbidden());
        web.perform(form(Identifiers.next()).cookie(reader)).andExpect(status().isForbidden());
        web.perform(get("/en/desk/activities").cookie(reader)).andExpect(status().isForbidden());
        assertThat(statusOf("reading-aloud")).isEqualTo("published");
    }

    @Test
    void anOrganisationProposesAndTheLibraryAnswersByThePromisedDay() throws Exception {
        OrganisationId choir =
                OrganisationFixture.named("bg", "Хор").in(ISPERIH).slug("choir").insertInto(database);
        Cookie singer = signedIn("singer", new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(choir.value())));
        web.perform(form(Identifiers.next()).cookie(singer)).andExpect(redirectedUrl("/en/activities/reading-aloud"));
        assertThat(statusOf("reading-aloud")).isEqualTo("proposed");
        assertThat(database.sql(
                                "select scope_id from tasks.task where kind = 'activity_proposed' and settled_at is null")
                        .query(UUID.class)
                        .single())
                .isEqualTo(library.id().value());

        web.perform(post("/en/activities/reading-aloud/proposal")
                        .param("answer", "accept")
                        .cookie(singer))
                .andExpect(status().isForbidden());
        web.perform(post("/en/activities/reading-aloud/proposal")
                        .param("answer", "decline")
                        .cookie(elka))
                .andExpect(status().isUnprocessableContent());
        web.perform(post("/en/activities/reading-aloud/proposal")
                        .param("answer", "accept")
                        .cookie(elka))
                .andExpect(redirectedUrl("/en/activities/reading-aloud"));
        assertThat(statusOf("reading-aloud")).isEqualTo("published");
        assertThat(database.sql("select subject from mail.message where kind = 'planning.mail.proposal'")
                        .query(String.class)
                        .list())
                .containsExactly("Your activity is public: Reading aloud");
        assertThat(count("tasks.task where settled_at is null")).isZero();
    }

    @Test
    void whatWasDeclinedOrKeptAsADraftIsProposedAnewWithTheSameForm() throws Exception {
        OrganisationId choir =
                OrganisationFixture.named("bg", "Хор").in(ISPERIH).slug("choir").insertInto(database);
        Cookie librarian = elka;
        Cookie singer = signedIn("singer", new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(choir.value())));
        web.perform(form(Identifiers.next()).param("intent", "draft").cookie(singer));
        elka = singer;
        web.perform(edit("intent", "send").cookie(singer)).andExpect(redirectedUrl("/en/activities/reading-aloud"));
        assertThat(statusOf("reading-aloud")).isEqualTo("proposed");
        web.perform(post("/en/activities/reading-aloud/proposal")
                        .param("answer", "decline")
                        .param("reason", "Rather in spring")
                        .cookie(librarian))
                .andExpect(status().is3xxRedirection());
        web.perform(get("/en/activities/reading-aloud/edit").cookie(singer))
                .andExpect(content().string(Matchers.containsString("Send it to the library")))
                .andExpect(content().string(Matchers.containsString("Rather in spring")));
        web.perform(edit("intent", "send").cookie(singer)).andExpect(redirectedUrl("/en/activities/reading-aloud"));
        assertThat(statusOf("reading-aloud")).isEqualTo("proposed");
        assertThat(count("tasks.task where kind = 'activity_proposed' and settled_at is null"))
                .isEqualTo(1);
        web.perform(edit("intent", "publish").cookie(singer)).andExpect(status().isForbidden());
    }

    @Test
    void whoeverPastesTheAddressOfAPageNamesTheOneItIsOf() throws Exception {
        OrganisationId choir =
                OrganisationFixture.named("bg", "Хор").in(ISPERIH).slug("choir").insertInto(database);
        web.perform(form(Identifiers.next())
                        .param("ours", "true")
                        .param("partners", "https://kompas.example.org/bg/organisations/choir?from=list\nСъседи")
                        .param("supporters", "/libraries/" + library.slug())
                        .cookie(elka))
                .andExpect(redirectedUrl("/en/activities/reading-aloud"));
        assertThat(database.sql(
                                "select organisation_id from events.host where role = 'partner' and organisation_id is not null")
                        .query(UUID.class)
                        .single())
                .isEqualTo(choir.value());
        assertThat(count("events.host where role = 'supporter' and library_id is not null"))
                .isEqualTo(1);
        assertThat(count("events.host where name = 'Съседи'")).isEqualTo(1);

        web.perform(form(Identifiers.next())
                        .param("partners", "/en/organisations/nobody")
                        .cookie(elka))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("No page of this network is at")));
    }

    @Test
    void aPartnerStaysWhoItIsWhenAnotherIsCalledTheSame() throws Exception {
        OrganisationFixture.named("bg", "Клуб").in(ISPERIH).slug("club").insertInto(database);
        OrganisationId meant = OrganisationFixture.named("bg", "Клуб")
                .in(ISPERIH)
                .slug("club-2")
                .insertInto(database);
        web.perform(form(Identifiers.next())
                .param("partners", "/organisations/club-2")
                .cookie(elka));
        web.perform(edit("partners", "Клуб").cookie(elka)).andExpect(status().is3xxRedirection());
        assertThat(database.sql("select organisation_id from events.host where role = 'partner'")
                        .query(UUID.class)
                        .single())
                .isEqualTo(meant.value());
    }
}
