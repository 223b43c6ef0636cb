package kompas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/security.md} names a test for whatever it promises; a promise without its test is none. */
class SecurityPageTests {

    private static final Path PAGE = Path.of("docs/security.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern TEST = Pattern.compile("`(\\w+Tests)\\.(\\w+)`");

    @Test
    void everyTestNamedOnThePageIsThere() {
        List<MatchResult> named = TEST.matcher(SourceTree.read(PAGE)).results().toList();
        assertThat(named).hasSizeGreaterThan(30);
        assertThat(named.stream()
                        .filter(test -> !isThere(test.group(1), test.group(2)))
                        .map(MatchResult::group))
                .as("tests named in docs/security.md that are nowhere")
                .isEmpty();
    }

    private static boolean isThere(String type, String method) {
        return SourceTree.files(TESTS, "/" + type + ".java").stream()
                .map(SourceTree::read)
                .anyMatch(source -> source.contains("void " + method + "("));
    }
}
