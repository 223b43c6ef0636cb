package kompas.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody in Razgrad finds the poster of a survey and answers on their phone, by keys alone, with and without scripts. */
class AnsweringBrowserTests extends Visit {

    private static final String SURVEY = "/answer/what-is-missing-in-razgrad";
    private static final String NEXT = "button[value=next]";

    @ParameterizedTest
    @CsvSource({"bg, true", "en, false", "da, false"})
    void saysWhatIsMissingAndIsThanked(String language, boolean scripts) {
        Reader citizen = reader(new Device(360, ColorScheme.LIGHT, scripts), language);
        assertThat(citizen.open(SURVEY)).isEqualTo(200);
        looksWell(citizen, scripts);
        citizen.page.evaluate("document.querySelector('[name=begun]').value = 1"); // read for long enough
        enter(citizen, "main form button");
        citizen.arrivesAt("/" + language + "/answer/[^/]{43}/form");
        looksWell(citizen, scripts);

        tooManyAreRefusedAndNothingIsLost(citizen, scripts);
        stopsAndGoesOn(citizen, scripts);
        for (String from = ""; !onPage(citizen, "/data/you/age"); from = goesOn(citizen)) {
            assertThat(citizen.address()).isNotEqualTo(from);
        }
        looksWell(citizen, scripts);
        if (scripts) {
            questionsComeAndGo(citizen);
        }
        while (!citizen.address().endsWith("/check")) {
            goesOn(citizen);
        }
        looksWell(citizen, scripts);
        assertThat(citizen.content()).contains("Разград");
        enter(citizen, "main form button");
        citizen.arrivesAt(".*/thanks");
        looksWell(citizen, scripts);
    }

    /** The seventeen goals are found by a word of theirs, and what is ticked stays in sight. */
    @Test
    void aLongListIsSearched() {
        Reader choir = reader(new Device(1280, ColorScheme.DARK, true), "en");
        choir.open("/answer/compass-of-the-civil-sector-razgrad");
        choir.page.evaluate("document.querySelector('[name=begun]').value = 1");
        enter(choir, "main form button");
        choir.arrivesAt("/en/answer/[^/]{43}/form");
        choir.page.navigate(choir.page.url() + "?at=/data/topics/goals");
        Locator goals = choir.page.locator("[id='/data/topics/goals']");
        goals.locator("input[type=search]").waitFor();
        goals.locator("[value='3']").focus();
        choir.press("Space");
        goals.locator("input[type=search]").focus();
        choir.page.keyboard().type("CITIES");
        assertThat(goals.locator("label.choice:visible")).hasCount(2);
        looksWell(choir, true);
    }

    /** Up to three may be chosen. */
    private static void tooManyAreRefusedAndNothingIsLost(Reader citizen, boolean scripts) {
        citizen.page.locator("[id='/data/here/settlement']").focus();
        citizen.page.keyboard().type("Разград");
        Locator missing = citizen.page.locator("[name='/data/here/missing']");
        for (int i = 0; i < 4; i++) {
            missing.nth(i).focus();
            citizen.press("Space");
        }
        enter(citizen, NEXT);
        citizen.page.locator("[id='/data/here/missing-error']").waitFor();
        looksWell(citizen, scripts);
        assertThat(citizen.page.locator("[id='/data/here/settlement']")).hasValue("Разград");
        missing.nth(3).focus();
        assertThat(missing.nth(3)).isChecked();
        citizen.press("Space");
    }

    private static void stopsAndGoesOn(Reader citizen, boolean scripts) {
        enter(citizen, "button[value=later]");
        citizen.arrivesAt(".*/later");
        looksWell(citizen, scripts);
        enter(citizen, "main a.button");
        citizen.arrivesAt(".*/form");
        assertThat(citizen.page.locator("[id='/data/here/settlement']")).hasValue("Разград");
    }

    /** Whoever is a child is not asked how to be reached. */
    private static void questionsComeAndGo(Reader citizen) {
        Locator reach = citizen.page.locator("[data-question='/data/you/reach_me']");
        Locator ages = citizen.page.locator("[name='/data/you/age']");
        assertThat(reach).hasCount(1);
        ages.first().focus();
        citizen.press("Space");
        assertThat(reach).hasCount(0);
        citizen.press("ArrowDown");
        assertThat(reach).hasCount(1);
    }

    /** @return where they were */
    private static String goesOn(Reader citizen) {
        String before = citizen.address();
        enter(citizen, NEXT);
        citizen.page.waitForURL(address -> !address.endsWith(before));
        return before;
    }

    private static boolean onPage(Reader citizen, String question) {
        return citizen.page.locator("[data-question='" + question + "']").count() > 0;
    }

    private static void enter(Reader citizen, String button) {
        citizen.page.locator(button).first().focus();
        citizen.press("Enter");
    }

    /** Axe is a script itself. */
    private static void looksWell(Reader citizen, boolean scripts) {
        assertThat(citizen.sidewaysScroll()).isZero();
        if (scripts) {
            assertThat(Barriers.on(citizen.page)).isEmpty();
        }
    }
}
