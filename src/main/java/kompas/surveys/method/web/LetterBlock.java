package kompas.surveys.method.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a letter: a heading, a paragraph, or a list.
 *
 * @param kind "h2", "h3", "p", "ul" or "ol"
 * @param lines one, or an item each
 */
public record LetterBlock(String kind, List<List<Span>> lines) {

    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\(([^)]*)\\)");
    private static final Pattern ITEM = Pattern.compile("(?:[-*]|\\d+\\.)\\s+(.*)");

    /** Some words, in bold letters or not. */
    public record Span(String text, boolean bold) {}

    /** A letter as it was written, with the marks of Markdown for headings, lists and bold letters. */
    public static List<LetterBlock> of(String letter) {
        List<LetterBlock> blocks = new ArrayList<>();
        for (String part : letter.strip().split("\\R\\s*\\R")) {
            List<String> lines = part.strip().lines().map(String::strip).toList();
            List<String> before = lines.stream()
                    .takeWhile(line -> !ITEM.matcher(line).matches())
                    .toList();
            List<String> items = lines.subList(before.size(), lines.size());
            if (!before.isEmpty()) {
                blocks.add(words(before));
            }
            if (!items.isEmpty()) {
                blocks.add(list(items));
            }
        }
        return blocks;
    }

    private static LetterBlock words(List<String> lines) {
        String first = lines.getFirst();
        String kind = first.startsWith("## ") ? "h3" : first.startsWith("# ") ? "h2" : "p";
        return new LetterBlock(
                kind,
                lines.stream().map(line -> spans(line.replaceFirst("^#+ ", ""))).toList());
    }

    private static LetterBlock list(List<String> items) {
        List<List<Span>> lines = new ArrayList<>();
        boolean numbered = items.getFirst().matches("\\d.*");
        for (String item : items) {
            Matcher found = ITEM.matcher(item);
            lines.add(spans(found.matches() ? found.group(1).replace("[ ]", "☐") : item));
        }
        return new LetterBlock(numbered ? "ol" : "ul", lines);
    }

    private static List<Span> spans(String line) {
        List<Span> spans = new ArrayList<>();
        String[] parts = LINK.matcher(line).replaceAll("$1: $2").split("\\*\\*");
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                spans.add(new Span(parts[i].replaceAll("(?<!\\*)\\*(?!\\*)", ""), i % 2 == 1));
            }
        }
        return spans;
    }
}
