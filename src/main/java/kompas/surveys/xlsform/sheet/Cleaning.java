package kompas.surveys.xlsform.sheet;

/** Takes out of a cell what got in unseen: hard spaces, control signs, doubled spaces, quotes bent by a word processor. */
final class Cleaning {

    private static final String BENT = "‘’“”";
    private static final String STRAIGHT = "''\"\"";

    private Cleaning() {}

    /** What every cell needs; a cell of nothing but spaces is empty. */
    static String readable(String cell) {
        if (cell.isEmpty()) {
            return "";
        }
        StringBuilder clean = new StringBuilder(cell.length());
        cell.codePoints().forEach(c -> {
            if (c == '\u00A0') {
                clean.append(' ');
            } else if (isXml(c)) {
                clean.appendCodePoint(c);
            }
        });
        String text = clean.toString();
        return text.isBlank() ? "" : text;
    }

    /** Without spaces around, and only one at a time inside; line breaks stay. */
    static String collapsed(String text) {
        String stripped = text.strip();
        if (!stripped.contains("  ")) {
            return stripped;
        }
        StringBuilder single = new StringBuilder(stripped.length());
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (c != ' ' || stripped.charAt(i - 1) != ' ') {
                single.append(c);
            }
        }
        return single.toString();
    }

    /** Whether it has quotation marks as in „so“ or ‚so‘, which would be torn apart. */
    static boolean hasPairs(String text) {
        return (text.indexOf('„') >= 0 || text.indexOf('‚') >= 0) && !text.contains("instance(");
    }

    static String straightQuotes(String text) {
        StringBuilder straight = null;
        for (int i = 0; i < text.length(); i++) {
            int bent = BENT.indexOf(text.charAt(i));
            if (bent >= 0) {
                straight = straight == null ? new StringBuilder(text) : straight;
                straight.setCharAt(i, STRAIGHT.charAt(bent));
            }
        }
        return straight == null ? text : straight.toString();
    }

    private static boolean isXml(int c) {
        return c >= 0x20 && c <= 0xD7FF || c == '\n' || c == '\t' || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
