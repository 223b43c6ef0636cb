package kompas.surveys.workbook;

import java.util.Locale;

/** Text as Excel writes it in XML: what XML does not know, or Excel takes for more than it is, as _x000D_. */
final class XlsxText {

    private XlsxText() {}

    static String content(String text) {
        StringBuilder written = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == '_' && text.startsWith("_x", i) && text.regionMatches(i + 6, "_", 0, 1)) {
                written.append("_x005F_");
            } else if (isUnknownToXml(text, i)) {
                written.append(String.format(Locale.ROOT, "_x%04X_", (int) next));
            } else {
                append(written, next);
            }
        }
        return written.toString();
    }

    static String attribute(String text) {
        return content(text).replace("\"", "&quot;");
    }

    private static void append(StringBuilder written, char next) {
        switch (next) {
            case '&' -> written.append("&amp;");
            case '<' -> written.append("&lt;");
            case '>' -> written.append("&gt;");
            default -> written.append(next);
        }
    }

    private static boolean isUnknownToXml(String text, int at) {
        char next = text.charAt(at);
        if (Character.isHighSurrogate(next)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(next)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return next < ' ' && next != '\t' && next != '\n' || next == '\uFFFE' || next == '\uFFFF';
    }
}
