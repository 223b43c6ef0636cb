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
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.OrganisationId;
import kompas.testing.BrowserTest;
import kompas.testing.KompasIntegrationTest;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

/** Pages stay true because their owners say so, without being asked more than they bear or losing anything by silence. */
@KompasIntegrationTest
@BrowserTest
class ConfirmingIntegrationTests extends PageToConfirm {

    private static final String CONFIRMED =
            "select confirmed_by || ' ' || (confirmed_on = current_date) from directory.organisation"
                    + " where slug = 'choir'";

    @Test
    void theMailLeadsToAPageThatIsFilledAndOnePressConfirmsIt() throws Exception {
        night.run(true);
        String link = link();
        web.perform(get(link))
                .andExpect(status().isOk())
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("Cache-Control", Matchers.containsString("no-store")))
                .andExpect(content().string(Matchers.containsString("Vasil Levski 3")))
                .andExpect(content().string(Matchers.containsString(MAILBOX)))
                .andExpect(content().string(Matchers.not(Matchers.containsString("0888 111222"))));
        assertThat(text(CONFIRMED)).isEqualTo("library false");
        web.perform(post(link)).andExpect(status().isOk());
        web.perform(post(link)).andExpect(status().isOk());
        assertThat(text(CONFIRMED)).isEqualTo("organisation true");
        assertThat(text("select count(*) from directory.confirmation")).isEqualTo("1");
        assertThat(text("select kind || actor from directory.change_set order by at desc limit 1"))
                .isEqualTo("confirmmail");
        assertThat(audited("via", "directory.confirm")).isEqualTo("link");
        soon(() -> assertThat(page(PAGE)).contains("Confirmed by the organisation on"));
    }

    @Test
    void nobodyIsMailedTwiceAndNightsThatWereMissedAreMadeGoodOneByOne() {
        night.run(true);
        night.run(true);
        assertThat(mails()).isEqualTo(1);
        nightAfter(20);
        assertThat(mails()).isEqualTo(1);
        nightAfter(100);
        night.run(true);
        assertThat(mails()).isEqualTo(2);
        nightAfter(21);
        assertThat(mails()).isEqualTo(3);
        nightAfter(20);
        assertThat(mails()).isEqualTo(3);
        assertThat(text("select count(*) from tasks.task")).isEqualTo("0");
    }

    @Test
    void afterSilenceThePageSaysSoThenSomebodyPhonesThenItIsOffTheListsAndBackAtOnce() throws Exception {
        silent();
        assertThat(text("select kind || scope_kind from tasks.task")).isEqualTo("organisation_silentlibrary");
        soon(() -> assertThat(page(PAGE)).contains("nobody has answered"));
        nightAfter(59);
        soon(() -> web.perform(get(PAGE)).andExpect(status().isOk()));
        nightAfter(1);
        soon(() -> web.perform(get(PAGE)).andExpect(status().isNotFound()));
        assertThat(audited("detail ->> 'why'", "directory.unlist")).isEqualTo("silence");
        nightAfter(200);
        String link = link();
        assertThat(page(link)).contains("Vasil Levski 3");
        web.perform(post(link)).andExpect(status().isOk());
        soon(() -> assertThat(page(PAGE)).contains("Vasil Levski 3").doesNotContain("nobody has answered"));
        assertThat(text("select outcome from tasks.task")).isEqualTo("confirmed");
        assertThat(text("select count(*) from directory.asked")).isEqualTo("0");
    }

    @Test
    void aLibrarianMayLeaveASilentPageOnTheLists() throws Exception {
        silent();
        web.perform(post(PAGE + "/confirm/postpone").cookie(contact())).andExpect(status().isForbidden());
        web.perform(post(PAGE + "/confirm/postpone").cookie(librarian())).andExpect(status().is3xxRedirection());
        nightAfter(59);
        nightAfter(1);
        nightAfter(1);
        soon(() -> web.perform(get(PAGE)).andExpect(status().isNotFound()));
        assertThat(audited("via", "directory.postpone")).isEqualTo("web");
    }

    @Test
    void aPageThatIsAlsoALibraryIsNeverTakenOffTheLists() {
        database.sql("update directory.organisation set library_id = (select id from libraries.library limit 1)")
                .update();
        silent();
        nightAfter(400);
        assertThat(text("select listing from directory.organisation")).isEqualTo("public");
    }

    @Test
    void aNewNetworkDoesNotWriteToEverybodyInOneNight() {
        for (int i = 0; i < 50; i++) {
            organisation("club-" + i, "club-" + i + "@example.org");
        }
        night.run(true);
        assertThat(mails()).isEqualTo(40);
        night.run(true);
        assertThat(mails()).isEqualTo(51);
    }

    @Test
    void nobodyIsAskedOrGivenUpWhereNoMailIsSent() {
        assertThat(night.run(false)).contains("nobody asked");
        assertThat(mails()).isZero();
        assertThat(text("select count(*) from directory.asked")).isEqualTo("0");
    }

    @Test
    void whoeverWantsNoMoreOfTheseMailsIsPhonedInsteadAndNeverUnlisted() {
        database.sql("insert into mail.unsubscribed (email, kind) values ('" + MAILBOX + "', 'confirming.mail.kind')")
                .update();
        night.run(true);
        assertThat(mails()).isZero();
        assertThat(text("select way from directory.asked")).isEqualTo("none");
        nightAfter(300);
        assertThat(text("select listing from directory.organisation")).isEqualTo("public");
    }

    @Test
    void usedOldForeignAndGuessedLinksDoNothingAndSaySo() throws Exception {
        web.perform(get("/en/confirm/guessed")).andExpect(status().isGone());
        web.perform(post("/en/confirm/" + "x".repeat(43))).andExpect(status().isGone());
        night.run(true);
        String link = link();
        database.sql("update directory.confirm_link set made_on = current_date - 200, expires_on = current_date - 1")
                .update();
        web.perform(post(link)).andExpect(status().isGone());
        web.perform(get(link + "/edit")).andExpect(status().isGone());
        assertThat(text(CONFIRMED)).isEqualTo("library false");
    }

    @Test
    void aLinkThatWasPassedOnOpensTheEditorForItsOwnMailboxOnly() throws Exception {
        night.run(true);
        String link = link();
        web.perform(get(link + "/edit")).andExpect(status().isOk());
        assertThat(accounts.findByEmail(MAILBOX)).isEmpty();
        web.perform(post(link + "/edit"))
                .andExpect(header().string("Location", Matchers.endsWith("/sign-in?then=/organisations/choir/edit")));
        assertThat(accounts.holding(Role.ORGANISATION_CONTACT, Scope.organisation(choir.value())))
                .extracting(person -> person.email())
                .containsExactly(MAILBOX);
        web.perform(get(PAGE + "/edit")).andExpect(status().is3xxRedirection());
        web.perform(get(PAGE + "/edit").cookie(signedIn(MAILBOX))).andExpect(status().isOk());
    }

    @Test
    void anAddressThatIsNoLongerOnFileOpensNothing() throws Exception {
        night.run(true);
        String link = link();
        database.sql("update directory.contact set email = 'new@example.org' where email is not null")
                .update();
        web.perform(post(link + "/edit"));
        assertThat(accounts.holding(Role.ORGANISATION_CONTACT, Scope.organisation(choir.value())))
                .isEmpty();
        web.perform(get(link + "/edit")).andExpect(header().string("Location", Matchers.endsWith("/choir/claim")));
    }

    @Test
    void whatWasSaidOnThePhoneCountsAndOnlyStaffSeeWhoSaidIt() throws Exception {
        Cookie elka = librarian();
        web.perform(post(PAGE + "/confirm/phone")
                        .cookie(elka)
                        .param("name", "Maria Ivanova")
                        .param("on", LocalDate.now().toString()))
                .andExpect(status().is3xxRedirection());
        soon(() -> assertThat(page(PAGE)).contains("Confirmed by phone on").doesNotContain("Maria Ivanova", "elka"));
        assertThat(page(PAGE + "/confirm", elka)).contains("Maria Ivanova", "elka");
        assertThat(page(PAGE + "/confirm", contact())).doesNotContain("Maria Ivanova");
        assertThat(audited(
                        "(select personal ->> 'said' from audit.act_personal where act_id = act.id)",
                        "directory.confirm"))
                .isEqualTo("Maria Ivanova");
    }

    @Test
    void aDayThatCannotBeIsSaidAndWhatWasTypedStays() throws Exception {
        Cookie elka = librarian();
        for (String day : List.of("", "tomorrow", LocalDate.now().plusDays(1).toString(), "2001-01-01")) {
            web.perform(post(PAGE + "/confirm/phone")
                            .cookie(elka)
                            .param("name", "Maria")
                            .param("on", day))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(Matchers.containsString("Maria")));
        }
        assertThat(text(CONFIRMED)).isEqualTo("library false");
    }

    @Test
    void nobodyElseConfirmsOrAsks() throws Exception {
        Cookie elsewhere = librarianElsewhere();
        for (String path : List.of("", "/phone", "/ask", "/postpone")) {
            web.perform(post(PAGE + "/confirm" + path).cookie(elsewhere)).andExpect(status().isForbidden());
            assertThat(web.perform(post(PAGE + "/confirm" + path))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isNotEqualTo(200);
        }
        Cookie own = contact();
        web.perform(post(PAGE + "/confirm/ask").cookie(own)).andExpect(status().isForbidden());
        web.perform(post(PAGE + "/confirm/phone")
                        .cookie(own)
                        .param("on", LocalDate.now().toString()))
                .andExpect(status().isForbidden());
        assertThat(text(CONFIRMED)).isEqualTo("library false");
        web.perform(post(PAGE + "/confirm").cookie(own)).andExpect(status().is3xxRedirection());
        assertThat(text(CONFIRMED)).isEqualTo("organisation true");
    }

    @Test
    void aLibrarianAsksNowAndOnceADay() throws Exception {
        Cookie elka = librarian();
        web.perform(post(PAGE + "/confirm/ask").cookie(elka))
                .andExpect(header().string("Location", Matchers.endsWith("done=asked")));
        web.perform(post(PAGE + "/confirm/ask").cookie(elka))
                .andExpect(header().string("Location", Matchers.endsWith("done=not-asked")));
        assertThat(mails()).isEqualTo(1);
        assertThat(letter(MAILBOX)).contains("/bg/confirm/");
    }

    @Test
    void whoeverWantsToBeLeftAloneIsNotWrittenToPhonedOrBroughtBack() throws Exception {
        OrganisationId weavers = organisation("weavers", "");
        Cookie elka = librarian();
        silent();
        nightAfter(60);
        String link = link();
        for (OrganisationId organisation : List.of(choir, weavers)) {
            database.sql("insert into directory.wish (organisation_id, kind, origin, since)"
                            + " values (:id, 'unlisted', 'organisation', current_date)")
                    .param("id", organisation.value())
                    .update();
        }
        web.perform(post("/en/organisations/choir/confirm/ask").cookie(elka))
                .andExpect(header().string("Location", Matchers.endsWith("done=not-asked")));
        assertThat(page("/en/desk/calls", elka)).doesNotContain("Weavers", "Choir");
        assertThat(page("/en/desk/letters", elka)).doesNotContain("Weavers", "Choir");
        web.perform(post(link)).andExpect(status().isOk());
        int before = mails();
        database.sql("update directory.organisation set confirmed_on = current_date - 800")
                .update();
        night.run(true);
        assertThat(mails()).isEqualTo(before);
        assertThat(text("select string_agg(listing, ',') from directory.organisation"))
                .isEqualTo("unlisted,unlisted");
    }

    @Test
    void twoPressesAndUnderSixtyKilobytesConfirmAPageFromTheMail(Browser browser) {
        night.run(true);
        try (SlowPhone phone = new SlowPhone(browser, "bg")) {
            phone.open(site() + link());
            phone.barsNobody();
            phone.press("Да, всичко е вярно");
            assertThat(phone.page.locator("h1").innerText()).isEqualTo("Благодарим ви");
            phone.barsNobody();
            assertThat(phone.bytes()).isBetween(5_000L, 60_000L);
        }
        assertThat(text("select way from directory.confirmation")).isEqualTo("mail");
    }

    private void silent() {
        night.run(true);
        nightAfter(21);
        nightAfter(21);
        nightAfter(21);
    }
}
