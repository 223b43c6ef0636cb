package kompas.directory.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import kompas.directory.OrganisationFixture;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MvcResult;

/** What several people who look after one page would lose: the other's words, the way back, what is nobody else's business. */
@KompasIntegrationTest
class EditingTogetherIntegrationTests extends PageInCare {

    @Test
    void twoEditorsAtOnceLoseNothing() throws Exception {
        String seen = page(path + "/edit/words", elka);
        Cookie maria = contact("maria@example.org", id);
        send("words", maria, "name-bg", "Хор", "description-bg", "Пеем от 1928 г.", "causes-bg", "Песни за всички");

        MvcResult answer = send(
                        seen, "words", elka, "name-bg", "Хор", "description-bg", "Пеем и танцуваме.", "causes-bg", "")
                .andExpect(status().isConflict())
                .andReturn();
        String page = answer.getResponse().getContentAsString();
        assertThat(page).contains("Пеем от 1928 г.").contains("Пеем и танцуваме.");
        assertThat(text("select description -> 'texts' ->> 'bg' from directory.organisation where id = :id"))
                .isEqualTo("Пеем от 1928 г.");

        send(page, "words", elka, "name-bg", "Хор", "description-bg", "Пеем и танцуваме.", "causes-bg", "")
                .andExpect(redirectedUrl(path + "/edit?saved=words"));
        assertThat(
                        text(
                                "select description -> 'texts' ->> 'bg' || (causes -> 'texts' ->> 'bg') from directory.organisation where id = :id"))
                .as("what she did not touch stays as the other left it")
                .isEqualTo("Пеем и танцуваме.Песни за всички");
    }

    @Test
    void ofManyWhoSaveAtTheSameMomentOneWinsAndTheOthersAreTold() throws Exception {
        String seen = page(path + "/edit/words", elka);
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 8)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return send(seen, "words", elka, "name-bg", "Хор", "description-bg", "Текст " + number)
                                        .andReturn()
                                        .getResponse()
                                        .getStatus();
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        },
                        Thread::startVirtualThread))
                .toList();
        List<Integer> statuses = answers.stream().map(CompletableFuture::join).toList();
        assertThat(statuses).containsOnlyOnce(302);
        assertThat(statuses.stream().filter(status -> status == 409)).hasSize(7);
        assertThat(text("select count(*) from directory.change where organisation_id = :id"))
                .isEqualTo("1");
    }

    @Test
    void strangersAndOthersContactsEditNothingAndSeeNothingPrivate() throws Exception {
        send("contacts", elka, "contacts.0.name", "Мария", "contacts.0.phone", "0888 1234");
        Cookie other = contact(
                "other@example.org", OrganisationFixture.named("en", "Other").insertInto(database));
        for (String section : new String[] {"", "/words", "/contacts"}) {
            web.perform(get(path + "/edit" + section).cookie(other)).andExpect(status().isForbidden());
            web.perform(get(path + "/edit" + section)).andExpect(status().is3xxRedirection());
        }
        send("words", other, "name-bg", "Мое").andExpect(status().isForbidden());
        String set = text("select change_set_id::text from directory.change where organisation_id = :id");
        web.perform(post(path + "/history/" + set + "/revert").cookie(other)).andExpect(status().isForbidden());
        web.perform(post(path + "/history/" + set + "/revert")).andExpect(status().is3xxRedirection());
        for (String page : new String[] {page(path + "/history", other), page(path + "/history")}) {
            assertThat(page).contains("edited").doesNotContain("Мария", "0888", "elka", "Take this change back");
        }
        assertThat(page(path)).doesNotContain("/edit\"");
        assertThat(page(path, other)).doesNotContain("/edit\"");
        assertThat(page(path, elka)).contains(path + "/edit\"");
    }

    @Test
    void aChangeIsTakenBack() throws Exception {
        send("words", elka, "name-bg", "Хор", "description-bg", "Друго.");
        send("contacts", elka, "contacts.0.name", "Мария", "contacts.0.phone", "0888 1234");
        String set =
                text("select s.id::text from directory.change_set s join directory.change c on c.change_set_id = s.id"
                        + " where c.organisation_id = :id and c.after -> 'description' is not null");
        String history = page(path + "/history", elka);
        assertThat(history).contains("Друго.", "Пеем.", "Мария", "The organisation itself");

        web.perform(post(path + "/history/" + set + "/revert").cookie(elka))
                .andExpect(redirectedUrl(path + "/history?done=reverted"));

        assertThat(text("select description -> 'texts' ->> 'bg' from directory.organisation where id = :id"))
                .isEqualTo("Пеем.");
        assertThat(text("select string_agg(name, ',') from directory.contact where organisation_id = :id"))
                .isEqualTo("Мария");
        assertThat(text("select count(*) from directory.change_set s join directory.change c on c.change_set_id = s.id"
                        + " where c.organisation_id = :id and s.kind = 'revert'"))
                .isEqualTo("1");
    }

    @Test
    void aChangeThatWasChangedAgainIsNotTakenBackBlindly() throws Exception {
        send("words", elka, "name-bg", "Хор", "description-bg", "Първо.");
        String first = text("select change_set_id::text from directory.change where organisation_id = :id");
        send("words", elka, "name-bg", "Хор", "description-bg", "Второ.");

        String page = web.perform(post(path + "/history/" + first + "/revert").cookie(elka))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).contains("cannot be taken back").contains("description");
        assertThat(text("select description -> 'texts' ->> 'bg' from directory.organisation where id = :id"))
                .isEqualTo("Второ.");
        web.perform(post(path + "/history/" + UUID.randomUUID() + "/revert").cookie(elka))
                .andExpect(status().isNotFound());
    }

    @Test
    void whatBelongsToAPersonStandsOnlyWhereItCanBeErased() throws Exception {
        send("contacts", elka, "contacts.0.name", "Мария", "contacts.0.phone", "0888 1234");
        assertThat(text("select c::text from directory.change c where organisation_id = :id"))
                .doesNotContain("Мария");
        assertThat(text("select after::text from directory.change_personal where organisation_id = :id"))
                .contains("Мария");
    }

    @Test
    void whatWasTypedSurvivesTheEndOfTheSession() throws Exception {
        String page = web.perform(
                        post(path + "/edit/words").param("name-bg", "Хор").param("description-bg", "Дълъг текст"))
                .andExpect(status().isUnauthorized())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("Дълъг текст").contains("signed out").doesNotContain("0888");
    }
}
