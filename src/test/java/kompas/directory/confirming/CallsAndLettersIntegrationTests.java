package kompas.directory.confirming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.microsoft.playwright.Browser;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.directory.OrganisationId;
import kompas.testing.BrowserTest;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;

/** Those who have no mail are reached on paper or by phone, and count as much. */
@KompasIntegrationTest
@BrowserTest
@Import(Statements.class)
class CallsAndLettersIntegrationTests extends PageToConfirm {

    private static final Pattern CODE = Pattern.compile("class=\"letter-secret\">([A-Z0-9]{5}-[A-Z0-9]{5})<");

    @Test
    void theCodeOnALetterDoesWhatTheLinkInAMailDoes() throws Exception {
        OrganisationId weavers = organisation("weavers", "");
        Cookie elka = librarian();
        assertThat(page("/en/desk/letters", elka)).contains("Weavers").doesNotContain("Choir");
        String sheet = print(elka, weavers);
        assertThat(sheet).contains("lang=\"bg\"", "ul. Vasil Levski 3", "7400 Isperih", "/bg/code", "<path d=\"M4 4h7");
        assertThat(page("/en/desk/letters", elka)).doesNotContain("Weavers");
        String typed = code(sheet).replace("-", " ").toLowerCase(Locale.ROOT);
        String link = Objects.requireNonNull(web.perform(post("/bg/code").param("code", typed))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getHeader("Location"));
        assertThat(page(link)).contains("Vasil Levski 3");
        web.perform(post(link)).andExpect(status().isOk());
        assertThat(text("select way from directory.confirmation")).isEqualTo("letter");
        assertThat(text("select confirmed_by from directory.organisation where slug = 'weavers'"))
                .isEqualTo("organisation");
    }

    @Test
    void theTablesAloneConfirmNothing() throws Exception {
        String sheet = print(librarian(), organisation("weavers", ""));
        String tables = text("select string_agg(l::text, ' ') from directory.confirm_link l");
        assertThat(tables)
                .doesNotContain(code(sheet))
                .doesNotContain(code(sheet).replace("-", ""));
        Matcher path = Pattern.compile("/bg/confirm/[\\w-]{43}").matcher(sheet);
        assertThat(path.find()).as("the link stands in the QR code only").isFalse();
    }

    @Test
    void wrongOldAndHugeCodesAreToldAndWhatWasTypedStays() throws Exception {
        String sheet = print(librarian(), organisation("weavers", ""));
        database.sql("update directory.confirm_link set made_on = current_date - 200, expires_on = current_date - 1")
                .update();
        for (String typed : List.of("", "AAAAA-AAAAA", "nonsense", code(sheet), "A".repeat(5000))) {
            web.perform(post("/en/code").param("code", typed))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(Matchers.containsString(typed)));
        }
    }

    @Test
    void whoeverGuessesCodesIsStopped() throws Exception {
        int last = 0;
        for (int i = 0; i < 70; i++) {
            last = web.perform(post("/en/code").param("code", "AAAAA-AAAAA").with(request -> {
                        request.setRemoteAddr("203.0.113.7");
                        return request;
                    }))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        }
        assertThat(last).isEqualTo(429);
    }

    @Test
    void nobodyPrintsLettersForOrganisationsOfAnotherLibrary() throws Exception {
        OrganisationId weavers = organisation("weavers", "");
        web.perform(post("/en/desk/letters").cookie(librarianElsewhere()).param("organisation", weavers.toString()))
                .andExpect(status().is3xxRedirection());
        web.perform(post("/en/desk/letters").cookie(contact()).param("organisation", weavers.toString()))
                .andExpect(status().isForbidden());
        web.perform(get("/en/desk/letters").cookie(contact())).andExpect(status().isForbidden());
        assertThat(text("select count(*) from directory.confirm_link")).isEqualTo("0");
    }

    @Test
    void nothingChosenIsTold() throws Exception {
        web.perform(post("/en/desk/letters").cookie(librarian()))
                .andExpect(header().string("Location", Matchers.endsWith("none=true")));
        web.perform(post("/en/desk/letters")
                        .cookie(librarian())
                        .param("organisation", UUID.randomUUID().toString()))
                .andExpect(header().string("Location", Matchers.endsWith("none=true")));
    }

    @Test
    void aLetterNobodyAnswersEndsOnTheCallList() throws Exception {
        Cookie elka = librarian();
        print(elka, organisation("weavers", ""));
        assertThat(page("/en/desk/calls", elka)).doesNotContain("Weavers");
        nightAfter(62);
        assertThat(text("select count(*) from tasks.task")).isEqualTo("0");
        nightAfter(1);
        assertThat(page("/en/desk/calls", elka)).contains("Weavers", "0888 111222", "Asked and silent");
    }

    @Test
    void aCallThatNobodyAnswersSleepsUntilTheDayThatWasChosen() throws Exception {
        OrganisationId weavers = organisation("weavers", "");
        Cookie elka = librarian();
        assertThat(page("/en/desk/calls", elka)).contains("Weavers").doesNotContain("Choir");
        String day = LocalDate.now().plusDays(3).toString();
        call(elka, weavers, "no_answer", day, "Thursday is better").andExpect(status().is3xxRedirection());
        assertThat(page("/en/desk/calls", elka)).doesNotContain("Weavers");
        database.sql("update directory.call set called_on = called_on - 3, next_on = next_on - 3")
                .update();
        assertThat(page("/en/desk/calls", elka)).contains("Weavers", "Thursday is better", "No answer");
        assertThat(page("/en/desk/calls/print", elka)).contains("Weavers", "0888 111222");
    }

    @Test
    void whoeverSaysYesOnThePhoneIsConfirmedAndTheTaskIsDone() throws Exception {
        OrganisationId weavers = organisation("weavers", "weavers@example.org");
        night.run(true);
        nightAfter(21);
        nightAfter(21);
        nightAfter(21);
        Cookie elka = librarian();
        call(elka, weavers, "confirmed", "", "Maria")
                .andExpect(header().string("Location", Matchers.startsWith("/en/desk/calls/")));
        call(elka, weavers, "confirmed", "", "Maria");
        assertThat(text("select said_by from directory.confirmation")).isEqualTo("Maria");
        assertThat(text("select outcome from tasks.task where settled_at is not null"))
                .isEqualTo("confirmed");
        soon(() -> assertThat(page("/en/organisations/weavers")).contains("Confirmed by phone"));
    }

    @Test
    void whatACallLeavesToDoIsLedToAtOnce() throws Exception {
        Cookie elka = librarian();
        for (String outcome : List.of("closed", "unwanted")) {
            call(elka, choir, outcome, "", "")
                    .andExpect(header().string("Location", "/en/organisations/choir/standing"));
        }
        call(elka, choir, "wrong_number", "", "")
                .andExpect(header().string("Location", "/en/organisations/choir/edit/contacts"));
    }

    @Test
    void nonsenseIsTold() throws Exception {
        Cookie elka = librarian();
        call(elka, choir, "", "", "").andExpect(status().isUnprocessableContent());
        call(elka, choir, "no_answer", "never", "").andExpect(status().isUnprocessableContent());
        call(elka, choir, "no_answer", LocalDate.now().toString(), "").andExpect(status().isUnprocessableContent());
        call(elka, choir, "confirmed", "", "x".repeat(121)).andExpect(status().isUnprocessableContent());
        web.perform(get("/en/desk/calls/" + UUID.randomUUID()).cookie(elka)).andExpect(status().isNotFound());
    }

    @Test
    void phoneNumbersAreForTheLibrarianOfThePlaceAlone() throws Exception {
        organisation("weavers", "");
        assertThat(page("/en/desk/calls", librarianElsewhere())).doesNotContain("Weavers");
        web.perform(get("/en/desk/calls/" + choir).cookie(librarianElsewhere())).andExpect(status().isForbidden());
        for (String path : List.of("", "/print", "/" + choir)) {
            web.perform(get("/en/desk/calls" + path).cookie(contact())).andExpect(status().isForbidden());
            web.perform(get("/en/desk/calls" + path)).andExpect(status().is3xxRedirection());
        }
        call(librarianElsewhere(), choir, "confirmed", "", "").andExpect(status().isForbidden());
        assertThat(text("select count(*) from directory.call")).isEqualTo("0");
    }

    @Test
    void whatIsPersonalGoesAfterItsTime() throws Exception {
        call(librarian(), choir, "confirmed", "", "Maria");
        print(librarian(), choir);
        database.sql("update directory.call set called_on = current_date - 800").update();
        database.sql("update directory.confirmation set confirmed_on = current_date - 800")
                .update();
        database.sql("update directory.confirm_link set made_on = current_date - 300, expires_on = current_date - 31")
                .update();
        forget();
        assertThat(text("select count(*) from directory.call")).isEqualTo("0");
        assertThat(text("select count(*) from directory.confirm_link")).isEqualTo("0");
        assertThat(text("select concat(said_by, by_person) from directory.confirmation"))
                .isEmpty();
    }

    @Test
    void aCodeIsTypedOnAnOldPhone(Browser browser) throws Exception {
        String code = code(print(librarian(), organisation("weavers", "")));
        try (SlowPhone phone = new SlowPhone(browser, "en")) {
            phone.open(site() + "/en/code");
            phone.barsNobody();
            phone.page.locator("#code").fill("AAAAA");
            phone.press("Go on");
            assertThat(phone.page.locator("#code").inputValue()).isEqualTo("AAAAA");
            phone.barsNobody();
            phone.page.locator("#code").fill(code.toLowerCase(Locale.ROOT));
            phone.press("Go on");
            phone.press("Yes, all of this is right");
            assertThat(phone.page.locator("h1").innerText()).isEqualTo("Thank you");
        }
    }

    @Test
    void aLibrarianWorksTheCallListWithTheKeyboardAlone(Browser browser) throws Exception {
        OrganisationId weavers = organisation("weavers", "");
        organisation("zither", "");
        Cookie elka = librarian();
        try (SlowPhone desk = new SlowPhone(browser, "en")) {
            desk.page
                    .context()
                    .addCookies(List.of(
                            new com.microsoft.playwright.options.Cookie("kompas", elka.getValue()).setUrl(site())));
            for (String path :
                    List.of("/desk/letters", "/organisations/weavers/confirm", "/desk/calls/print", "/desk/calls")) {
                desk.open(site() + "/en" + path);
                desk.barsNobody();
            }
            desk.open(site() + "/en/desk/calls/" + weavers);
            desk.barsNobody();
            desk.page.locator("#note").focus();
            desk.page.keyboard().type("Maria");
            desk.page.keyboard().press("Alt+2");
            desk.page.waitForURL(address -> !address.endsWith(weavers.toString()));
            assertThat(desk.page.locator("h1").innerText()).isEqualTo("Zither");
            desk.page.locator("#note").focus();
            desk.page.keyboard().press("Enter");
            desk.page.waitForURL(address -> address.endsWith("/desk/calls"));
        }
        assertThat(text("select string_agg(outcome || ' ' || (next_on is null), ', ' order by id) from directory.call"))
                .isEqualTo("confirmed true, no_answer false");
    }

    @Test
    void aLongCallListAsksTheDatabaseNoMoreThanAShortOne() throws Exception {
        organisation("weavers", "");
        Cookie elka = librarian();
        int few = Statements.of(() -> page("/en/desk/calls", elka)).size();
        for (int i = 0; i < 30; i++) {
            call(
                    elka,
                    organisation("club-" + i, ""),
                    "no_answer",
                    LocalDate.now().plusDays(1).toString(),
                    "");
        }
        database.sql("update directory.call set called_on = called_on - 2, next_on = next_on - 2")
                .update();
        assertThat(Statements.of(() -> page("/en/desk/calls", elka))).hasSizeLessThanOrEqualTo(few + 1);
        assertThat(few).isLessThanOrEqualTo(6);
        assertThat(Statements.of(() -> page("/en/desk/letters", elka))).hasSizeLessThanOrEqualTo(6);
    }

    private String print(Cookie who, OrganisationId organisation) throws Exception {
        return web.perform(post("/en/desk/letters").cookie(who).param("organisation", organisation.toString()))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", Matchers.containsString("no-store")))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions call(Cookie who, OrganisationId organisation, String outcome, String next, String note)
            throws Exception {
        return web.perform(post("/en/desk/calls/" + organisation)
                .cookie(who)
                .param("outcome", outcome)
                .param("next", next)
                .param("note", note));
    }

    private static String code(String sheet) {
        Matcher code = CODE.matcher(sheet);
        assertThat(code.find()).isTrue();
        return code.group(1);
    }
}
