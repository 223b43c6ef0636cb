package kompas.surveys.answering.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody reads the question, not the signs its author marked it with; and nothing of it runs in their browser. */
class MarkedTests {

    @Test
    void whatIsMarkedStandsOutAndTheSignsAreGone() {
        assertThat(Marked.of("**Thank *you* all** for_ever_young, 2 * 3 * 4\n# Small print")
                        .lines())
                .containsExactly(
                        List.of(
                                span("Thank ", true, false),
                                span("you", true, true),
                                span(" all", true, false),
                                span(" for_ever_young, 2 * 3 * 4", false, false)),
                        List.of(span("Small print", true, false)));
        assertThat(Marked.of("<b>Go</b><br>on").plain()).isEqualTo("Go on");
    }

    @Test
    void aLinkLeadsToAnAddressAndRunsNothing() {
        assertThat(Marked.of("[our page](https://example.org)").lines())
                .containsExactly(List.of(new Marked.Span("our page", false, false, "https://example.org")));
        assertThat(Marked.of("[here](javascript:alert(1))").lines().getFirst())
                .allMatch(span -> span.href().isEmpty());
    }

    private static Marked.Span span(String text, boolean strong, boolean slanted) {
        return new Marked.Span(text, strong, slanted, "");
    }
}
