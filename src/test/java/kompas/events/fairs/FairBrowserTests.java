package kompas.events.fairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.util.List;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import kompas.testing.BrowserTest;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.SpokenLanguages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole of a fair, with keys where a mouse could do it too; with {@code -Pfull} in every language. */
@KompasIntegrationTest
@BrowserTest
class FairBrowserTests extends FairToHold {

    private static final List<String> CRITERIA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @Autowired
    private Messages messages;

    private String language = "bg";

    @ParameterizedTest
    @MethodSource(SpokenLanguages.SOURCE)
    void fromTheInvitationToTheResultLetter(String spoken, Browser browser) throws Exception {
        language = spoken;
        try (BrowserContext desk = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
                BrowserContext phone = browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 780))) {
            desk.addCookies(List.of(new Cookie("kompas", librarian().getValue()).setUrl(site())));
            Page elka = opened(desk);
            Page visitor = opened(phone);
            invite(elka);
            answer(visitor);
            draw(elka);
            moveWithKeys(elka);
            today();
            open(elka, fair() + "/roll");
            elka.locator("#typed").fill("1");
            elka.keyboard().press("Enter");
            elka.waitForURL(address -> address.contains("noted"));
            leaveSlip(visitor);
            open(elka, fair() + "/results");
            press(elka, say("fairs.results.send"));
            open(visitor, link("mill@example.org", "stand-result"));
            assertThat(visitor.locator("main").innerText()).contains("Мога да пека", "visitor@example.org");
            barsNobody(visitor);
        }
    }

    private String fair() {
        return "/" + language + "/activities/fair/fair";
    }

    private void invite(Page elka) {
        open(elka, fair() + "/guests/new");
        barsNobody(elka);
        elka.locator("#name").fill("Хлебозавод");
        elka.locator("#email").fill("mill@example.org");
        press(elka, say("fairs.guest.add"));
        assertThat(elka.locator("main").innerText()).contains("Хлебозавод", say("fairs.answer.silent"));
        barsNobody(elka);
    }

    private void answer(Page visitor) {
        open(visitor, link("mill@example.org", "invitation"));
        barsNobody(visitor);
        press(visitor, say("fairs.invitation.yes"));
        visitor.locator("#about").fill("Хляб от Лудогорието");
        press(visitor, say("fairs.save"));
        assertThat(visitor.locator("main").innerText()).contains(say("fairs.invitation.said.details"));
        barsNobody(visitor);
    }

    private void draw(Page elka) {
        open(elka, fair() + "/plan");
        press(elka, say("fairs.plan.hall"));
        barsNobody(elka);
        var form = elka.locator("form[data-draw]");
        form.locator("input[name=left]").fill("9");
        form.locator("input[name=top]").fill("14,5");
        form.getByRole(AriaRole.BUTTON).click();
        elka.waitForLoadState(LoadState.NETWORKIDLE);
        press(elka, say("fairs.plan.rest"));
        assertThat(elka.locator("a.booth").count()).isEqualTo(1);
        barsNobody(elka);
    }

    private void moveWithKeys(Page elka) {
        int before = column();
        int version = version();
        elka.locator("a.booth").focus();
        elka.keyboard().press("ArrowRight");
        await().atMost(Duration.ofSeconds(30)).until(() -> version() == version + 1);
        elka.keyboard().press("ArrowRight");
        await().atMost(Duration.ofSeconds(30)).until(() -> version() == version + 2);
        assertThat(column()).isEqualTo(before + 2);
        assertThat(elka.locator("[data-plan-said]").innerText()).isNotBlank();
    }

    private void leaveSlip(Page visitor) {
        open(visitor, "/" + language + "/stand/" + text("select stand_code from events.fair_guest"));
        barsNobody(visitor);
        visitor.getByText(say("fairs.slip.help")).click();
        visitor.locator("#message").fill("Мога да пека");
        visitor.locator("#reach").fill("visitor@example.org");
        visitor.locator("#consent").check();
        visitor.evaluate("document.querySelector('input[name=begun]').value = '1'");
        press(visitor, say("fairs.stand.leave"));
        assertThat(visitor.locator("main").innerText()).contains(say("fairs.stand.thanks", "name", "Хлебозавод"));
    }

    private String say(String key, Object... words) {
        return new Text(messages, language).say(key, words);
    }

    private int column() {
        return Integer.parseInt(text("select stand_column from events.fair_guest"));
    }

    private static Page opened(BrowserContext context) {
        Page page = context.newPage();
        page.setDefaultTimeout(60_000);
        return page;
    }

    private void open(Page page, String path) {
        page.navigate(site() + path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void barsNobody(Page page) {
        assertThat(new AxeBuilder(page)
                        .setLegacyMode(true)
                        .withTags(CRITERIA)
                        .analyze()
                        .getViolations())
                .as("axe on " + page.url())
                .isEmpty();
        Object wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) wide).intValue())
                .as("pixels too wide on " + page.url())
                .isLessThanOrEqualTo(0);
    }
}
