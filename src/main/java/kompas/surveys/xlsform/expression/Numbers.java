package kompas.surveys.xlsform.expression;

/** Numbers, dates and times inside an expression: their hyphens and pluses are no arithmetic. */
final class Numbers {

    private Numbers() {}

    /** Where the number, date or time that begins at {@code from} ends; {@code from} itself when none does. */
    static int end(String text, int from) {
        int date = fits(text, from, "-0000-00-00") ? from + 11 : fits(text, from, "0000-00-00") ? from + 10 : from;
        if (date > from) {
            return date < text.length() && text.charAt(date) == 'T' ? Math.max(date, time(text, date + 1)) : date;
        }
        int time = time(text, from);
        return time > from ? time : number(text, from);
    }

    private static int time(String text, int from) {
        if (!fits(text, from, "00:00:00")) {
            return from;
        }
        int end = from + 8;
        if (end < text.length() && text.charAt(end) == '.') {
            end = digits(text, end + 1);
        }
        if (fits(text, end, "+00:00") || fits(text, end, "-00:00")) {
            return end + 6;
        }
        return end < text.length() && text.charAt(end) == 'Z' ? end + 1 : end;
    }

    private static int number(String text, int from) {
        int start = from < text.length() && text.charAt(from) == '-' ? from + 1 : from;
        int whole = digits(text, start);
        if (whole < text.length() && text.charAt(whole) == '.') {
            int end = digits(text, whole + 1);
            return end > whole + 1 || whole > start ? end : from;
        }
        return whole > start ? whole : from;
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether the text goes on as the pattern does, where 0 stands for any digit. */
    private static boolean fits(String text, int from, String pattern) {
        if (text.length() - from < pattern.length()) {
            return false;
        }
        for (int i = 0; i < pattern.length(); i++) {
            char wanted = pattern.charAt(i);
            char c = text.charAt(from + i);
            if (wanted == '0' ? !isDigit(c) : c != wanted) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
