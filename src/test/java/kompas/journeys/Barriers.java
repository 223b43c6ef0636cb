package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What stands in somebody's way on a page, as far as a program can tell: WCAG 2.2, levels A and AA. */
final class Barriers {

    private static final List<String> CRITERIA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Nothing here plays by itself, and the rule about it has every stylesheet of the page fetched a second time. */
    private static final List<String> FETCHING = List.of("no-autoplay-audio");

    private Barriers() {}

    static List<String> on(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(CRITERIA).disableRules(FETCHING).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .filter(node -> !excepted(rule, node))
                                .map(node -> rule.getId() + ": " + rule.getHelp() + " " + node.getHtml()))
                        .limit(10)
                        .toList();
    }

    /** Nothing stands in the reader's way, and nothing reaches beyond the edge of the screen. */
    static void noneFor(Reader reader) {
        assertThat(on(reader.page)).isEmpty();
        assertThat(reader.sidewaysScroll()).as("too wide: " + reader.tooWide()).isLessThanOrEqualTo(0);
    }

    /** Pins of a map stand where things are, however close: the one exception the criterion itself makes. */
    private static boolean excepted(Rule rule, CheckedNode node) {
        return rule.getId().equals("target-size") && node.getHtml().contains("leaflet-marker-icon");
    }
}
