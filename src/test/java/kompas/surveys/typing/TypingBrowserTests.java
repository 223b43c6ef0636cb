package kompas.surveys.typing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Optional;
import kompas.testing.BrowserTest;
import kompas.testing.KompasIntegrationTest;
import kompas.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Somebody types copies in with both hands on the keyboard, faster than the server answers. */
@KompasIntegrationTest
@Import(Statements.class)
@BrowserTest
class TypingBrowserTests extends TypedSurvey {

    @LocalServerPort
    private int port;

    @Test
    void aCopyAfterTheOtherIsTypedWithoutLookingAtTheScreen(Browser browser) throws Exception {
        String first = code(Optional.of(choir));
        String second = code(Optional.empty());
        String site = "http://localhost:" + port;
        try (BrowserContext context = browser.newContext()) {
            context.addCookies(List.of(new Cookie("kompas", as("elka").getValue()).setUrl(site)));
            Page page = context.newPage();
            page.setDefaultTimeout(60_000);
            page.navigate(site + ENTER);
            Keyboard keys = page.keyboard();
            keys.type(first);
            keys.press("Enter");
            ready(page);
            // filled in on, collected by, then the questions; needs "no" passes over two of them
            typed(keys, "3.5.2026", "", "Choir", "40", "3.5.1926", "2", "Anna", "70", "Ivan");
            keys.press("Control+Enter");
            page.getByText("One typed in today").waitFor();
            keys.type(second);
            keys.press("Enter");
            ready(page);
            typed(keys, "", "", "Band", "?", "-", "1", "13", "A piano", "Ivan");
            keys.press("Control+Enter");
            page.getByText("2 typed in today").waitFor();
        }
        assertThat(
                        one(
                                "select string_agg(answers ->> 'name' || ' ' || (answers ->> 'needs') || ' ' || coalesce(answers ->> 'other', '–')"
                                        + " || ' ' || coalesce(answers #>> '{person,who}', answers #>> '{person,1,who}', '–'), ', ' order by received_at) from surveys.response"))
                .isEqualTo("Choir no – Ivan, Band yes A piano Ivan");
        assertThat(flags()).isEqualTo("unreadable members");
    }

    private static void ready(Page page) {
        page.locator("form[data-typing][data-ready]").waitFor();
    }

    private static void typed(Keyboard keys, String... answers) {
        for (String answer : answers) {
            keys.type(answer);
            keys.press("Enter");
        }
    }
}
