package kompas.surveys.answering.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a questionnaire as their author marked them: the few signs of Markdown that ODK knows (bold, italic, links, headings,
 * lines). Tags of HTML are left out; what they hold is read.
 *
 * @param lines as they are to stand, one below the other
 */
public record Marked(List<List<Span>> lines) {

    /**
     * @param href where it leads; "" for nowhere
     */
    public record Span(String text, boolean strong, boolean slanted, String href) {}

    private static final Pattern TAG = Pattern.compile("</?(?:span|font|b|i|u|em|strong|p|div|small|big)\\b[^>]*>");
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.*)$");
    private static final Pattern SIGN = Pattern.compile(
            "(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1|(?<![\\w*])([*_])(?=\\S)([^*_]+?)(?<=\\S)\\3(?![\\w*])|\\[([^\\]]+)]\\(([^)\\s]+)\\)");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|mailto:|tel:).+");

    static Marked of(String text) {
        String clean = TAG.matcher(text.replaceAll("<br\\s*/?>", "\n")).replaceAll("");
        return new Marked(clean.strip().lines().map(Marked::line).toList());
    }

    /** The words alone, on one line. */
    public String plain() {
        StringBuilder plain = new StringBuilder();
        for (List<Span> line : lines) {
            plain.append(plain.isEmpty() ? "" : " ");
            line.forEach(span -> plain.append(span.text()));
        }
        return plain.toString();
    }

    static String plain(String text) {
        return of(text).plain();
    }

    private static List<Span> line(String text) {
        Matcher heading = HEADING.matcher(text);
        List<Span> spans = new ArrayList<>();
        spans(heading.matches() ? heading.group(1) : text, heading.matches(), false, spans);
        return spans;
    }

    private static void spans(String text, boolean strong, boolean slanted, List<Span> spans) {
        Matcher sign = SIGN.matcher(text);
        int from = 0;
        while (sign.find()) {
            add(text.substring(from, sign.start()), strong, slanted, spans);
            if (sign.group(2) != null) {
                spans(sign.group(2), true, slanted, spans);
            } else if (sign.group(4) != null) {
                spans(sign.group(4), strong, true, spans);
            } else {
                String address = sign.group(6);
                spans.add(new Span(
                        sign.group(5), strong, slanted, ADDRESS.matcher(address).matches() ? address : ""));
            }
            from = sign.end();
        }
        add(text.substring(from), strong, slanted, spans);
    }

    private static void add(String text, boolean strong, boolean slanted, List<Span> spans) {
        if (!text.isEmpty()) {
            spans.add(new Span(text, strong, slanted, ""));
        }
    }
}
