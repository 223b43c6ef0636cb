package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The pages staff work on keep what the public ones keep: readable by everybody, no wider than the screen. A third of them
 * on a phone, in a language and colours each; with {@code -Pfull} all of them in every language, on phone and desk, half
 * of those looks in the dark.
 */
class StaffPagesBrowserTests extends Visit {

    private static final List<String> LANGUAGES = List.of("bg", "da", "en");
    private static final List<Integer> WIDTHS = List.of(360, 1280);
    private static final List<ColorScheme> COLOURS = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    private static final int SAMPLE = 3;

    @Autowired
    private JdbcClient sql;

    @TestFactory
    Stream<DynamicTest> everyPageOfStaffKeepsItsPromises() {
        StaffPages pages = new StaffPages(sql);
        return Stream.of(
                        walks("Елка Петрова", pages.ofALibrarian(), "bg"),
                        walks("Ingrid Holm", pages.ofAnAdministrator(), "en"))
                .flatMap(walks -> walks)
                .map(walk -> DynamicTest.dynamicTest(walk.toString(), () -> go(walk)));
    }

    private static Stream<Walk> walks(String who, List<String> paths, String language) {
        if (!Boolean.getBoolean("kompas.full")) {
            List<String> some = IntStream.range(0, paths.size())
                    .filter(index -> index % SAMPLE == 0)
                    .mapToObj(paths::get)
                    .toList();
            ColorScheme colours = language.equals("bg") ? ColorScheme.LIGHT : ColorScheme.DARK;
            return Stream.of(new Walk(who, some, language, new Device(360, colours, true)));
        }
        return IntStream.range(0, LANGUAGES.size() * WIDTHS.size()).mapToObj(look -> {
            int width = look / LANGUAGES.size();
            ColorScheme colours = COLOURS.get(look % COLOURS.size());
            return new Walk(
                    who, paths, LANGUAGES.get(look % LANGUAGES.size()), new Device(WIDTHS.get(width), colours, true));
        });
    }

    @Test
    void whoeverTriesTheDemonstrationFindsSomethingToAnswerToEndAndToAsk() {
        try (Reader ingrid = stranger(new Device(360, ColorScheme.LIGHT, true), "en")) {
            signIn(ingrid, "Ingrid Holm");
            ingrid.open("/desk/requests");
            assertThat(ingrid.page.locator("main").innerText()).contains("To be answered (1)", "Jens Kvist (eksempel)");
            ingrid.open("/desk/restrictions");
            assertThat(ingrid.page.locator("main").innerText()).contains("Rosa Lind (eksempel)");
            ingrid.open("/desk/asking/all");
            assertThat(ingrid.page.locator("main form button").count()).isEqualTo(1);
        }
    }

    @Test
    void whoeverTriesTheDemonstrationFindsASurveyThatIsUnderWay() {
        try (Reader elka = stranger(new Device(360, ColorScheme.LIGHT, true), "bg")) {
            signIn(elka, "Елка Петрова");
            elka.open("/surveys/compass-of-the-civil-sector-razgrad/responses");
            assertThat(elka.page.locator("main tbody tr").count()).isEqualTo(23);
            assertThat(elka.page.locator("main").innerText())
                    .contains("Сдружение „Зелен Разград“", "Нарушава правилото на въпроса");
        }
    }

    @Test
    void theCodeAPhoneIsSetUpWithIsBlackOnWhiteInTheDarkTooAndFitsThePhoneThatShowsIt() {
        try (Reader elka = stranger(new Device(360, ColorScheme.DARK, true), "bg")) {
            signIn(elka, "Елка Петрова");
            elka.open("/surveys/compass-of-the-civil-sector-razgrad/phone");
            elka.page.locator("main form button").first().click();
            Locator code = elka.page.locator("main .phone-code svg");
            code.waitFor();
            assertThat(code.evaluate("code => getComputedStyle(code).backgroundColor + getComputedStyle(code).fill"))
                    .isEqualTo("rgb(255, 255, 255)rgb(0, 0, 0)");
            assertThat(elka.sidewaysScroll()).isLessThanOrEqualTo(0);
            assertThat(Barriers.on(elka.page)).isEmpty();
        }
    }

    private static void signIn(Reader reader, String who) {
        reader.open("/sign-in");
        reader.page
                .locator("form[action$='/sign-in/demonstration'] button", new Page.LocatorOptions().setHasText(who))
                .click();
        reader.page.waitForURL(address -> !address.contains("/sign-in"));
    }

    private void go(Walk walk) {
        try (Reader reader = stranger(walk.device(), walk.language())) {
            signIn(reader, walk.who());
            SoftAssertions.assertSoftly(softly -> {
                walk.paths().forEach(path -> check(path, reader, softly));
                softly.assertThat(reader.complaints()).as("complaints").isEmpty();
            });
        }
    }

    private static void check(String path, Reader reader, SoftAssertions softly) {
        softly.assertThat(reader.open(path)).as(path).isEqualTo(200);
        softly.assertThat(reader.page.locator("h1").count()).as("h1 of " + path).isEqualTo(1);
        softly.assertThat(reader.sidewaysScroll())
                .as(path + " is too wide: " + reader.tooWide())
                .isLessThanOrEqualTo(0);
        softly.assertThat(Barriers.on(reader.page)).as("axe on " + path).isEmpty();
    }

    /** What one person sees on one device. */
    private record Walk(String who, List<String> paths, String language, Device device) {

        @Override
        public String toString() {
            return who + " (" + language + ", " + device.width() + " px, "
                    + device.colours().name().toLowerCase(Locale.ROOT) + ")";
        }
    }
}
