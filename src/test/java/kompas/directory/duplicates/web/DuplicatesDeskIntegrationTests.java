package kompas.directory.duplicates.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.OrganisationFixture;
import kompas.directory.OrganisationId;
import kompas.shared.commands.Progress;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** What stands twice becomes one at the hands of those who answer for both, and nothing is lost on the way. */
@KompasIntegrationTest
@Import(Statements.class)
class DuplicatesDeskIntegrationTests extends ChoirThatStandsTwice {

    @Test
    void whoeverAnswersForBothSeesThePairWithItsReasonsAndNobodyElseDoes() throws Exception {
        assertThat(body(DESK, elka))
                .contains("1 possible duplicate", "Same name", "Same address", "Same phone", "Not the same");
        assertThat(body("/bg/desk/duplicates", elka)).contains("Еднакво име", "Един и същ телефон");
        assertThat(body("/da/desk/duplicates", elka)).contains("Samme navn", "Samme telefon");
        assertThat(body(DESK + "?municipality=bg-razgrad-isperih&sure=certain", elka))
                .contains("Лудогорие");
        assertThat(body(DESK + "?sure=possible", elka)).contains("None of them fits");
        assertThat(body(DESK, librarian("vidin@example.org", VIDIN))).contains("No possible duplicates");
        web.perform(get(DESK)).andExpect(status().is3xxRedirection());
        Cookie contact =
                signedIn("anna@example.org", new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(one.value())));
        for (String path : List.of(DESK, page)) {
            web.perform(get(path).cookie(contact)).andExpect(status().isForbidden());
        }
        for (String act : List.of("/merge", "/different", "/again", "/propose")) {
            web.perform(seen(post(page + act)).cookie(contact)).andExpect(status().isForbidden());
            web.perform(seen(post(page + act)).cookie(librarian("vidin@example.org", VIDIN)))
                    .andExpect(status().isForbidden());
        }
        assertThat(organisations()).isEqualTo(2);
    }

    @Test
    void twoBecomeOneFieldByFieldAndTwoAgain() throws Exception {
        assertThat(body(page, elka))
                .contains("ul. Dunav 3", "Register of tests", "Not all in capitals", "1 older address");
        String merged = merged(elka, "field.founded", "other", "field.website", "one");
        assertThat(text("select name -> 'texts' ->> 'bg' || '/' || founded || coalesce(website, '-')"
                        + " from directory.organisation"))
                .isEqualTo("Женски хор „Лудогорие“/1975-");
        assertThat(number("select count(*) from directory.contact")).isEqualTo(2);
        for (String old : List.of("ludogorie-2", "hor-isperih")) {
            web.perform(get("/bg/organisations/" + old)).andExpect(redirectedUrl("/bg/organisations/ludogorie"));
        }
        assertThat(body("/en/organisations/ludogorie/history", elka)).contains(merged);
        assertThat(body(merged, elka)).contains("They are one now", "Undo the merge");
        web.perform(post(merged + "/undo").cookie(elka)).andExpect(status().is3xxRedirection());
        web.perform(post(merged + "/undo").cookie(elka)).andExpect(status().is3xxRedirection());
        assertThat(body(merged, elka)).contains("They are two again").doesNotContain("Undo the merge");
        assertThat(text("select website || founded from directory.organisation where slug = 'ludogorie-2'"))
                .isEqualTo("https://hor.example1975");
        web.perform(get("/bg/organisations/hor-isperih")).andExpect(redirectedUrl("/bg/organisations/ludogorie-2"));
        assertThat(number(
                        "select count(*) from audit.act where action in ('directory.merge', 'directory.part') and subject = '"
                                + one + "'"))
                .isEqualTo(2);
    }

    @Test
    void whatSomebodyChangedMeanwhileIsShownAgainAndNothingIsOverwritten() throws Exception {
        String seen = body(page, elka);
        database.sql("update directory.organisation set founded = 1980, changed_at = now() where slug = 'ludogorie'")
                .update();
        web.perform(filled(seen, "field.website", "one").cookie(elka))
                .andExpect(status().isConflict())
                .andExpect(result ->
                        assertThat(result.getResponse().getContentAsString()).contains("Nothing was merged", "1980"));
        assertThat(organisations()).isEqualTo(2);
    }

    @Test
    void everyButtonPressedTwiceDoesItsWorkOnce() throws Exception {
        String seen = body(page, elka);
        String merged = leadsTo(web.perform(filled(seen).cookie(elka)));
        assertThat(leadsTo(web.perform(filled(seen).cookie(elka)))).startsWith(merged);
        assertThat(leadsTo(web.perform(get(page).cookie(elka)))).startsWith(merged);
        assertThat(number("select count(*) from directory.merge")).isEqualTo(1);
        web.perform(post(merged + "/undo").cookie(elka));
        for (int i = 0; i < 2; i++) {
            web.perform(post(page + "/different").cookie(elka)).andExpect(status().is3xxRedirection());
        }
        assertThat(number(
                        "select count(*) from audit.act where action = 'directory.duplicate-different' and subject = '"
                                + one + "'"))
                .isEqualTo(1);
    }

    @Test
    void whatIsTwoStaysTwoAtEveryLaterSearchUntilSomebodyThinksAgain() throws Exception {
        String list = leadsTo(web.perform(post(page + "/different").cookie(elka)));
        assertThat(body(list, elka)).contains("are noted as two", "No possible duplicates");
        find();
        finding.run(false, Progress.unseen());
        assertThat(body(DESK, elka)).contains("No possible duplicates");
        assertThat(body(page, elka)).contains("elka noted on");
        web.perform(post(page + "/again").cookie(elka)).andExpect(redirectedUrl(page));
        assertThat(body(DESK, elka)).contains("1 possible duplicate");
    }

    @Test
    void whoeverAnswersForOnlyOneAsksThoseWhoAnswerForBoth() throws Exception {
        OrganisationId elsewhere = OrganisationFixture.named("bg", "Женски хор „Лудогорие“")
                .slug("ludogorie-vidin")
                .in(VIDIN)
                .and("insert into directory.contact (organisation_id, person, name, phone)"
                        + " values (:id, true, 'Тайна Тайнева', '0888 123 456')")
                .insertInto(database);
        String across = page(one, elsewhere);
        assertThat(body(across, elka)).contains("You answer for only one").doesNotContain("Тайна", "/merge\"");
        web.perform(seen(post(across + "/merge")).param("stays", "one").cookie(elka))
                .andExpect(status().isForbidden());
        web.perform(post(across + "/different").cookie(elka)).andExpect(status().isForbidden());
        web.perform(post(across + "/propose").cookie(elka).param("note", "x".repeat(1001)))
                .andExpect(status().isUnprocessableContent());
        web.perform(post(across + "/propose").cookie(elka).param("note", "They moved to Vidin."))
                .andExpect(redirectedUrl(across));
        assertThat(text("select scope_kind || (words ->> 'one') from tasks.task where kind = 'duplicate_proposal'"))
                .isEqualTo("networkЖенски хор „Лудогорие“");
        find();
        Cookie ingrid = signedIn("ingrid@example.org", new Grant(Role.NETWORK_ADMINISTRATOR, Scope.NETWORK));
        String seen = body(across, ingrid);
        assertThat(seen).contains("elka asked on", "They moved to Vidin.", "Тайна Тайнева");
        web.perform(filled(seen, across).cookie(ingrid)).andExpect(status().is3xxRedirection());
        assertThat(text("select outcome from tasks.task where kind = 'duplicate_proposal'"))
                .isEqualTo("merged");
    }

    @Test
    void everyDeskSaysOnceHowManyWaitAndNoMoreWhenNoneDo() throws Exception {
        find();
        assertThat(text("select string_agg(scope_kind || (words ->> 'count'), ',') from tasks.task"
                        + " where kind = 'duplicates' and settled_at is null"))
                .isEqualTo("library1");
        assertThat(body("/en/desk", elka)).contains("Look through possible duplicates: 1");
        web.perform(post(page + "/different").cookie(elka));
        assertThat(text("select outcome from tasks.task where kind = 'duplicates'"))
                .isEqualTo("none_left");
        web.perform(post(page + "/again").cookie(elka));
        assertThat(number("select count(*) from tasks.task where kind = 'duplicates' and settled_at is null"))
                .isEqualTo(1);
        database.sql("update directory.organisation set status = 'closed' where slug = 'ludogorie-2'")
                .update();
        assertThat(body(DESK, elka)).contains("No possible duplicates");
        finding.run(false, Progress.unseen());
        assertThat(number("select count(*) from tasks.task where kind = 'duplicates' and settled_at is null"))
                .isZero();
        database.sql(
                        "update directory.organisation set status = 'active', listing = 'unlisted' where slug = 'ludogorie-2'")
                .update();
        assertThat(body(DESK, elka)).contains("No possible duplicates");
    }

    @Test
    void whoeverLookedAfterThePageThatGoesLooksAfterTheOneThatStays() throws Exception {
        Scope kept = Scope.organisation(one.value());
        Scope dropped = Scope.organisation(other.value());
        signedIn("anna@example.org", new Grant(Role.ORGANISATION_CONTACT, dropped));
        database.sql("insert into directory.claim (organisation_id, state, language, person, address, promised_on)"
                        + " values (:id, 'waiting', 'bg', 'Boris', 'boris@example.org', current_date)")
                .param("id", other.value())
                .update();
        String merged = merged(elka);
        assertThat(text("select organisation_id from directory.claim")).isEqualTo(one.toString());
        assertThat(accounts.holding(Role.ORGANISATION_CONTACT, kept))
                .extracting(Accounts.Person::email)
                .containsExactly("anna@example.org");
        assertThat(accounts.holding(Role.ORGANISATION_CONTACT, dropped)).isEmpty();
        web.perform(post(merged + "/undo").cookie(elka));
        assertThat(accounts.holding(Role.ORGANISATION_CONTACT, kept)).isEmpty();
        assertThat(accounts.holding(Role.ORGANISATION_CONTACT, dropped)).hasSize(1);
        assertThat(text("select organisation_id from directory.claim")).isEqualTo(other.toString());
    }

    @Test
    void afterAMonthAMergeStaysAndNobodyElseEverTakesItBack() throws Exception {
        String merged = merged(elka);
        Cookie elsewhere = librarian("vidin@example.org", VIDIN);
        web.perform(get(merged).cookie(elsewhere)).andExpect(status().isForbidden());
        web.perform(post(merged + "/undo").cookie(elsewhere)).andExpect(status().isForbidden());
        database.sql("update directory.change_set set at = at - interval '31 days' where kind = 'merge'")
                .update();
        assertThat(body(merged, elka)).doesNotContain("/undo");
        web.perform(post(merged + "/undo").cookie(elka)).andExpect(status().isConflict());
        assertThat(organisations()).isEqualTo(1);
    }

    @Test
    void whatCannotBeIsAnsweredWithASentence() throws Exception {
        web.perform(seen(post(page + "/merge")).cookie(elka).param("stays", "both"))
                .andExpect(status().isUnprocessableContent());
        web.perform(post(page + "/merge").cookie(elka).param("stays", "one").param("seen.one", "yesterday"))
                .andExpect(status().isUnprocessableContent());
        for (String path :
                List.of(page(one, one), page(one, OrganisationId.next()), DESK + "/merged/" + UUID.randomUUID())) {
            web.perform(get(path).cookie(elka)).andExpect(status().isNotFound());
        }
        assertThat(body(DESK + "?sure=x&municipality=x&import=x&after=x&from=x&done=x", elka))
                .contains("1 possible duplicate");
        assertThat(organisations()).isEqualTo(2);
    }

    @Test
    void aListOfManyPairsCostsNoStatementMoreAndGoesOnOverTheNextPage() throws Exception {
        for (int i = 0; i < 8; i++) {
            choir("Женски хор „Лудогорие“", "more-" + i).insertInto(database);
        }
        find();
        body(DESK, elka);
        List<String> statements = Statements.of(() -> web.perform(get(DESK).cookie(elka)));
        assertThat(statements.stream().filter(statement -> statement.contains("directory.")))
                .hasSize(4);
        String first = body(DESK, elka);
        assertThat(first).contains("45 possible duplicates", "1–25 of 45");
        String next =
                first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
        assertThat(body(next, elka)).contains("26–45 of 45").doesNotContain("rel=\"next\"");
    }

    @Test
    void whoeverRenamesAnOrganisationLearnsThatItStandsHereTwice() throws Exception {
        assertThat(body("/en/organisations/ludogorie/edit?saved=words", elka))
                .contains("Perhaps it stands here twice", page);
        Cookie contact =
                signedIn("anna@example.org", new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(one.value())));
        assertThat(body("/en/organisations/ludogorie/edit?saved=words", contact))
                .doesNotContain("Perhaps it stands here twice");
    }

    @Test
    void nobodyWhoAddsAnOrganisationLearnsWhosePrivatePhoneItIs() throws Exception {
        String alike = web.perform(get("/en/organisations/add/alike")
                        .param("name", "Шахматен клуб")
                        .param("place", "Исперих")
                        .param("phone", "0888 123 456"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(alike).doesNotContain("ЛУДОГОРИЕ", "Лудогорие");
    }
}
