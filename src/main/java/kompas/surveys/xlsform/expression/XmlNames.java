package kompas.surveys.xlsform.expression;

/** What may be the name of an XML element (Namespaces in XML 1.0, NCName and QName). */
public final class XmlNames {

    private XmlNames() {}

    /** A name without a colon: what {@code ${…}} can refer to. */
    public static boolean isPlain(String text) {
        return !text.isEmpty() && endOfPlain(text, 0) == text.length();
    }

    /** A name, or two with a colon between. */
    public static boolean isName(String text) {
        return !text.isEmpty() && endOfName(text, 0) == text.length();
    }

    /** Where the name that begins at {@code from} ends; {@code from} itself when none begins there. */
    static int endOfName(String text, int from) {
        int end = endOfPlain(text, from);
        if (end > from && end < text.length() && text.charAt(end) == ':') {
            int second = endOfPlain(text, end + 1);
            return second > end + 1 ? second : end;
        }
        return end;
    }

    static int endOfPlain(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (!(isStart(letter) || at > from && isFurther(letter))) {
                break;
            }
            at += Character.charCount(letter);
        }
        return at;
    }

    private static boolean isStart(int c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c == '_'
                || c >= 0xC0 && c <= 0x2FF && c != 0xD7 && c != 0xF7
                || c >= 0x370 && c <= 0x1FFF && c != 0x37E
                || c == 0x200C
                || c == 0x200D
                || c >= 0x2070 && c <= 0x218F
                || c >= 0x2C00 && c <= 0x2FEF
                || c >= 0x3001 && c <= 0xD7FF
                || c >= 0xF900 && c <= 0xFDCF
                || c >= 0xFDF0 && c <= 0xFFFD
                || c >= 0x10000 && c <= 0xEFFFF;
    }

    private static boolean isFurther(int c) {
        return c >= '0' && c <= '9'
                || c == '-'
                || c == '.'
                || c == 0xB7
                || c >= 0x300 && c <= 0x36F
                || c == 0x203F
                || c == 0x2040;
    }
}
