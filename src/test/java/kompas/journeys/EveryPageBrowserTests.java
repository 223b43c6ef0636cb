package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What every kind of page must keep: readable by everybody, no wider than the screen, complete, and asking nobody else for
 * anything. On a phone in one language each, in turn; with {@code -Pfull} in every language, width and colouring.
 */
class EveryPageBrowserTests extends Visit {

    private static final List<String> LANGUAGES = List.of("bg", "da", "en");
    private static final List<Integer> WIDTHS = List.of(360, 768, 1280);
    private static final List<ColorScheme> COLOURS = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    @Autowired
    private JdbcClient sql;

    /** A reader of each kind goes from page to page: a browser that begins anew for each takes longer than the page. */
    private final Map<Device, Map<String, Reader>> readers = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> everyPageKeepsItsPromises() {
        List<SitePage> pages = new SitePages(sql).all();
        return looks(pages).stream().map(look -> DynamicTest.dynamicTest(look.toString(), () -> check(look)));
    }

    private List<Look> looks(List<SitePage> pages) {
        List<Look> looks = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            if (Boolean.getBoolean("kompas.full")) {
                looks.addAll(allLooks(pages.get(i)));
            } else {
                Device device = new Device(360, COLOURS.get(i % 2), true);
                looks.add(new Look(pages.get(i), LANGUAGES.get(i % 3), device));
            }
        }
        return looks;
    }

    private List<Look> allLooks(SitePage page) {
        return LANGUAGES.stream()
                .flatMap(language -> WIDTHS.stream()
                        .flatMap(width -> COLOURS.stream()
                                .map(colours -> new Look(page, language, new Device(width, colours, true)))))
                .toList();
    }

    private void check(Look look) {
        Reader reader = readers.computeIfAbsent(look.device(), device -> new HashMap<>())
                .computeIfAbsent(look.language(), language -> reader(look.device(), language));
        assertThat(reader.goTo(look.page().in(look.language())))
                .isEqualTo(look.page().status());
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(reader.page.locator("html").getAttribute("lang")).isEqualTo(look.language());
            softly.assertThat(reader.page.title()).isNotBlank();
            softly.assertThat(reader.page.locator("h1").count()).as("h1").isEqualTo(1);
            softly.assertThat(reader.sidewaysScroll())
                    .as("pixels too wide: " + reader.tooWide())
                    .isLessThanOrEqualTo(0);
            softly.assertThat(Barriers.on(reader.page)).as("axe").isEmpty();
            softly.assertThat(reader.complaintsSinceLast()).as("complaints").isEmpty();
        });
    }

    /** A page as one reader sees it. */
    private record Look(SitePage page, String language, Device device) {

        @Override
        public String toString() {
            return page.name() + " (" + language + ", " + device.width() + " px, "
                    + device.colours().name().toLowerCase(Locale.ROOT) + ")";
        }
    }
}
