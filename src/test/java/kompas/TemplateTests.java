package kompas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Templates hold markup only: words are messages, style is in style sheets, behaviour is in modules. */
class TemplateTests {

    /** Templates that may write unescaped: each writes only what our own code made and escaped. */
    private static final Set<String> UNESCAPED = Set.of("ui/json-ld.jte");

    private static final int MOST_LINES = 120;

    private static final Pattern IGNORED =
            Pattern.compile("<!--.*?-->|<!DOCTYPE[^>]*>|<script\\b.*?</script>|&#?\\w+;", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>", Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern INLINE =
            Pattern.compile("\\s(style|on[a-z]+|hx-on[a-z:-]*)\\s*=|<style\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPOKEN = Pattern.compile(
            "\\s(?:title|alt|placeholder|label|aria-label|aria-description|aria-roledescription|data-label)=\"[^\"]*\\p{L}");

    @Test
    void readersMeetNoWordsThatCannotBeTranslated() {
        assertThat(findings(markup -> {
                    Matcher text = LETTER.matcher(blank(TAG, markup));
                    return text.find() ? text.start() : -1;
                }))
                .as("literal text")
                .isEmpty();
        assertThat(findings(SPOKEN)).as("literal text in an attribute").isEmpty();
    }

    @Test
    void theContentSecurityPolicyHasNoExceptions() {
        assertThat(findings(INLINE)).as("style=, on…= or hx-on").isEmpty();
    }

    @Test
    void nothingIsWrittenUnescaped() {
        List<String> unescaped = SourceTree.files(SourceTree.TEMPLATES, ".jte").stream()
                .filter(file -> SourceTree.read(file).contains("$unsafe"))
                .map(file -> SourceTree.TEMPLATES.relativize(file).toString())
                .filter(name -> !UNESCAPED.contains(name))
                .toList();
        assertThat(unescaped).isEmpty();
    }

    @Test
    void aTemplateFitsOnAScreenOrTwo() {
        List<Path> tooLong = SourceTree.files(SourceTree.TEMPLATES, ".jte").stream()
                .filter(file -> SourceTree.read(file).lines().count() > MOST_LINES)
                .toList();
        assertThat(tooLong).as("templates of more than %s lines", MOST_LINES).isEmpty();
    }

    private static List<String> findings(Pattern pattern) {
        return findings(markup -> {
            Matcher matcher = pattern.matcher(markup);
            return matcher.find() ? matcher.start() : -1;
        });
    }

    private static List<String> findings(Finder finder) {
        List<String> found = new ArrayList<>();
        for (Path file : SourceTree.files(SourceTree.TEMPLATES, ".jte")) {
            String markup = blank(IGNORED, TemplateSource.markupOf(SourceTree.read(file)));
            int position = finder.firstIn(markup);
            if (position >= 0) {
                int end = Math.min(markup.length(), position + 40);
                long line = markup.substring(0, position).lines().count();
                found.add(file + ":" + Math.max(1, line) + " " + markup.substring(position, end));
            }
        }
        return found;
    }

    /** Every match replaced by as many spaces, so that positions and lines stay. */
    private static String blank(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(match -> match.group().replaceAll("[^\\n]", " "));
    }

    private interface Finder {
        int firstIn(String markup);
    }
}
