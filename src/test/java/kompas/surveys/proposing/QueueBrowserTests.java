package kompas.surveys.proposing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import kompas.testing.BrowserTest;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A librarian works through what came in with the keyboard alone. */
@KompasIntegrationTest
@BrowserTest
class QueueBrowserTests extends AnsweredSurvey {

    @LocalServerPort
    private int port;

    @Test
    void proposalsAreDecidedAndTakenBackWithTheKeyboardAlone(Browser browser) throws Exception {
        send(
                answer().say("phone", "084 000 031").say("volunteers", "1-9").say("founded", "1999"),
                asked(organisation("choir", ISPERIH)),
                "hristina");
        send(answer().say("staff", "0"), asked(organisation("walkers", ISPERIH)), "hristina");
        String site = "http://localhost:" + port;
        try (BrowserContext context = browser.newContext()) {
            context.addCookies(List.of(new Cookie("kompas", as("elka").getValue()).setUrl(site)));
            Page page = context.newPage();
            page.setDefaultTimeout(60_000);
            page.navigate(site + QUEUE);
            press(page, "Alt+1", "1 fact was taken over.");
            press(page, "Alt+9", "1 proposal waits again.");
            press(page, "Alt+2", "1 proposal was declined.");
            press(page, "Alt+3", "2 facts were taken over.");
            press(page, "Alt+1", "1 fact was taken over.");
            assertThat(page.locator("main").innerText()).contains("Nothing waits");
        }
        assertThat(one("select string_agg(state || ':' || fact, ' ' order by fact) from surveys.proposal"))
                .isEqualTo("accepted:founded declined:phone accepted:staff accepted:volunteers");
    }

    private static void press(Page page, String keys, String answer) {
        page.waitForLoadState();
        page.keyboard().press(keys);
        page.getByText(answer).waitFor();
    }
}
