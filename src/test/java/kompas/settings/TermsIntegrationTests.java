package kompas.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.network.OwnTerm;
import kompas.network.OwnTerms;
import kompas.network.TermList;
import kompas.search.IndexWaiting;
import kompas.shared.kernel.LocalizedText;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.SigningInByMail;
import kompas.testing.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;

/** A network adds what its lists lack; it then stands beside the rest, and nothing that somebody has is lost. */
@KompasIntegrationTest
@Import(Statements.class)
class TermsIntegrationTests extends ListsInCare {

    private static final String PATH = "/en/desk/settings/lists";
    private static final String HORO = "own-hora";

    @Test
    void nobodyButAnAdministratorChangesTheLists() throws Exception {
        accounts.give(
                accounts.open("anna@example.org", "Anna", "en"),
                new Grant(Role.LIBRARIAN, Scope.library(UUID.randomUUID())),
                Optional.empty());
        Cookie anna = new SigningInByMail(web, database).as("anna@example.org");
        OwnTerm term = add("Хора");
        String one = PATH + "/" + term.code();
        for (String path : List.of(PATH, PATH + "/add/field", one)) {
            web.perform(get(path).cookie(elka)).andExpect(status().isOk());
            web.perform(get(path).cookie(anna)).andExpect(status().isForbidden());
            web.perform(get(path)).andExpect(status().is3xxRedirection());
        }
        for (String path :
                List.of(PATH + "/add/field", one, one + "/retire", one + "/restore", one + "/up", one + "/delete")) {
            web.perform(post(path).cookie(anna).param("name.bg", "Друго")).andExpect(status().isForbidden());
            web.perform(post(path).param("name.bg", "Друго")).andExpect(redirectedUrl("/en/sign-in"));
        }
        assertThat(terms.of(TermList.FIELD)).containsExactly(term);
    }

    @Test
    void whatIsAddedIsOfferedToEverybodyAndOnRecord() throws Exception {
        send(PATH + "/add/field", "name.bg", "Хора", "name.en", "Chain dances", "under", "A11")
                .andExpect(redirectedUrl(PATH + "?done=added"));
        send(PATH + "/add/audience", "name.bg", "Баби").andExpect(redirectedUrl(PATH + "?done=added"));
        send(PATH + "/add/need", "name.bg", "Носии").andExpect(redirectedUrl(PATH + "?done=added"));

        assertThat(page("/en/organisations/add")).contains("value=\"" + HORO + "\"", "– Chain dances");
        assertThat(page("/da/organisations/add")).contains("lang=\"bg\">– Хора<");
        String hor = "/en/organisations/" + organisation("hor", "A10").slug();
        assertThat(page(hor + "/edit/topics")).contains("– Chain dances", "<span lang=\"bg\">Баби</span>");
        assertThat(page(hor + "/edit/needs")).contains("need:own-nosii", "offer:own-nosii", "looking for: Носии");
        assertThat(database.sql("select detail ->> 'name' from audit.act where action = 'settings.term-added'")
                        .query(String.class)
                        .list())
                .contains("Хора · Chain dances", "Баби", "Носии");
    }

    @Test
    void whoChoosesItIsFoundCountedAndShownWithIt() throws Exception {
        terms.add(TermList.FIELD, localized("bg", "Хора", "en", "Chain dances"), Optional.of("A11"));
        terms.add(TermList.AUDIENCE, LocalizedText.of("bg", "Баби"), Optional.empty());
        terms.add(TermList.NEED, localized("bg", "Носии", "en", "Folk costumes"), Optional.empty());
        Listed hor = organisation("hor", "B10");
        String edit = "/en/organisations/" + hor.slug() + "/edit/";
        edit(edit + "topics", "fields.0", HORO, "audiences", "own-babi").andExpect(status().is3xxRedirection());
        edit(edit + "needs", "needs.0.what", "need:own-nosii", "needs.0.on", "true")
                .andExpect(status().is3xxRedirection());
        IndexWaiting.upToDate(index);

        assertThat(page("/en/organisations/" + hor.slug()))
                .contains("Chain dances", "/en/organisations?field=" + HORO, "Folk costumes")
                .contains("<span lang=\"bg\">Баби</span>");
        for (String question :
                List.of("field=" + HORO, "field=A", "field=A11", "need=own-nosii", "audience=own-babi")) {
            assertThat(page("/en/organisations?" + question)).as(question).contains("Test hor");
        }
        for (String words : List.of("chain dances", "хора", "баби", "costumes", "носии")) {
            assertThat(page("/en/organisations?q=" + words)).as(words).contains("Test hor");
        }
        for (String question : List.of("field=B", "audience=children", "offer=own-nosii")) {
            assertThat(page("/en/organisations?" + question)).as(question).doesNotContain("Test hor");
        }
        assertThat(page(PATH))
                .contains("/en/organisations?audience=own-babi", "/en/organisations?need=own-nosii")
                .contains("/en/organisations?offer=own-nosii");
        assertThat(page("/en/regions/BG324")).contains("Culture, sport and leisure");
        assertThat(page(PATH)).contains("one organisation has it");
    }

    @Test
    void anotherNameIsOnEveryPageAndFoundAtOnce() throws Exception {
        OwnTerm term = add("Хора");
        Listed hor = organisation("hor", term.code());
        send(PATH + "/" + term.code(), "name.bg", "Народни танци", "name.en", "Folk dances", "under", "B32")
                .andExpect(redirectedUrl(PATH + "?done=changed"));
        IndexWaiting.upToDate(index);

        assertThat(page("/en/organisations/" + hor.slug())).contains("Folk dances");
        assertThat(page("/en/organisations?q=folk dances")).contains("Test hor");
        assertThat(page("/en/organisations?field=B")).contains("Test hor");
        assertThat(page("/en/organisations?field=A")).doesNotContain("Test hor");
    }

    @Test
    void whatIsRetiredStaysWhereItIsAndIsOfferedToNobodyElse() throws Exception {
        OwnTerm term = add("Хора");
        Listed hor = organisation("hor", term.code());
        Listed other = organisation("other", "A10");
        send(PATH + "/" + HORO + "/retire").andExpect(redirectedUrl(PATH + "?done=retired"));

        assertThat(page("/bg/organisations/add")).doesNotContain(HORO);
        assertThat(page("/en/organisations/" + other.slug() + "/edit/topics")).doesNotContain(HORO);
        edit("/en/organisations/" + other.slug() + "/edit/topics", "fields.0", HORO);
        assertThat(fields(other)).isEqualTo("{}");
        assertThat(page("/en/organisations/" + hor.slug() + "/edit/topics")).contains(HORO);
        edit("/en/organisations/" + hor.slug() + "/edit/topics", "fields.0", HORO, "fields.1", "A10");
        assertThat(fields(hor)).isEqualTo("{" + HORO + ",A10}");

        send(PATH + "/" + HORO + "/restore").andExpect(redirectedUrl(PATH + "?done=restored"));
        assertThat(page("/bg/organisations/add")).contains(HORO);
    }

    @Test
    void nothingSomebodyHasIsDeletedAndWhatNobodyHasComesBackByNoDoor() throws Exception {
        OwnTerm term = add("Хора");
        Listed hor = organisation("hor", term.code());
        send(PATH + "/" + HORO + "/delete").andExpect(redirectedUrl(PATH + "?done=used"));
        assertThatThrownBy(() -> terms.delete(term)).isInstanceOf(DataIntegrityViolationException.class);

        database.sql("update directory.organisation set fields = '{A10}' where id = :id")
                .param("id", hor.id().value())
                .update();
        send(PATH + "/" + HORO + "/delete").andExpect(redirectedUrl(PATH + "?done=deleted"));
        send(PATH + "/" + HORO + "/delete").andExpect(status().isNotFound());
        database.sql(
                        "update directory.organisation set fields = '{B10,own-hora}', audiences = '{own-hora}' where id = :id")
                .param("id", hor.id().value())
                .update();
        database.sql("insert into needs.need (owner_kind, owner_id, direction, kind)"
                        + " values ('organisation', :id, 'need', 'own-hora')")
                .param("id", hor.id().value())
                .update();
        assertThat(fields(hor)).isEqualTo("{B10}");
        assertThat(database.sql("select count(*) from needs.need")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "||A10|Write a name",
                "Култура и изкуства||A10|has this name already",
                "  хора ||A10|has this name already",
                "Друго|ХОРА|A10|has this name already",
                "…||A10|letters and digits",
                "Хора \u202Eи песни||A10|letters and digits",
                "Хора|Dances|Z99|one of the standard fields"
            })
    void whatCannotBeAddedIsSaidAndStillThere(String name, String english, String under, String sentence)
            throws Exception {
        add("Хора");
        String first = name == null ? "" : name;
        String page = send(
                        PATH + "/add/field",
                        "name.bg",
                        first,
                        "name.en",
                        english == null ? "" : english,
                        "under",
                        under)
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains(sentence);
        assertThat(terms.of(TermList.FIELD)).hasSize(1);
    }

    @Test
    void aFormSentTwiceAddsOnceAndAFullListSaysSo() throws Exception {
        String twice = "Хора";
        send(PATH + "/add/field", "name.bg", twice).andExpect(status().is3xxRedirection());
        send(PATH + "/add/field", "name.bg", twice).andExpect(status().isUnprocessableContent());
        assertThat(terms.of(TermList.FIELD))
                .hasSize(1)
                .allMatch(term -> term.under().equals(Optional.of("L")));
        send(PATH + "/add/nothing", "name.bg", "Ново").andExpect(status().isNotFound());
        web.perform(get(PATH + "/own-nothing").cookie(elka)).andExpect(status().isNotFound());

        for (int i = 0; i < OwnTerms.MOST; i++) {
            terms.add(TermList.AUDIENCE, LocalizedText.of("bg", "Група " + i), Optional.empty());
        }
        assertThat(send(PATH + "/add/audience", "name.bg", "Още една")
                        .andExpect(status().isUnprocessableContent())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("takes 30 of your own at most");
    }

    @Test
    void theOrderIsTheNetworks() throws Exception {
        add("Хора");
        add("Песни");
        send(PATH + "/own-pesni/up").andExpect(redirectedUrl(PATH + "#own-pesni"));
        send(PATH + "/own-pesni/up").andExpect(redirectedUrl(PATH + "#own-pesni"));
        assertThat(terms.of(TermList.FIELD)).extracting(OwnTerm::code).containsExactly("own-pesni", HORO);
    }

    @Test
    void fullListsAreReadInAsFewStatementsAsEmptyOnes() throws Exception {
        page(PATH);
        int none = Statements.of(() -> page(PATH)).size();
        for (TermList list : TermList.values()) {
            for (int i = 0; i < OwnTerms.MOST; i++) {
                terms.add(
                        list,
                        LocalizedText.of("bg", list + " " + i),
                        list == TermList.FIELD ? Optional.of("A11") : Optional.empty());
            }
        }
        organisation("first", terms.of(TermList.FIELD).getFirst().code());
        assertThat(page(PATH)).contains(TermList.AUDIENCE + " 29", "one organisation has it");
        assertThat(Statements.of(() -> page(PATH))).hasSizeLessThanOrEqualTo(none);
        assertThat(none).isBetween(1, 7);
    }
}
