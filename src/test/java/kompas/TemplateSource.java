package kompas;

/**
 * A template without its Java: what remains is the markup as written, every expression and directive gone, every line
 * still where it was. Content blocks inside directives are markup too and stay.
 */
final class TemplateSource {

    private final String source;
    private final StringBuilder markup = new StringBuilder();
    private int at;

    private TemplateSource(String source) {
        this.source = source;
    }

    static String markupOf(String source) {
        TemplateSource template = new TemplateSource(source);
        template.markup(false);
        return template.markup.toString();
    }

    private void markup(boolean inContentBlock) {
        while (at < source.length()) {
            if (inContentBlock && source.charAt(at) == '`') {
                at++;
                return;
            }
            if (!skipped("<%--", "--%>") && !directive()) {
                markup.append(source.charAt(at++));
            }
        }
    }

    private boolean directive() {
        for (String opening : new String[] {"${", "$unsafe{", "!{"}) {
            if (source.startsWith(opening, at)) {
                at += opening.length();
                java('}');
                return true;
            }
        }
        if (source.charAt(at) != '@' || at + 1 == source.length() || !Character.isLetter(source.charAt(at + 1))) {
            return false;
        }
        int end = at + 1;
        while (end < source.length()
                && (Character.isLetter(source.charAt(end)) || source.charAt(end) == '.' || source.charAt(end) == '-')) {
            end++;
        }
        String word = source.substring(at + 1, end);
        at = end;
        if (word.equals("import") || word.equals("param")) {
            java('\n');
            markup.append('\n');
        } else if (at < source.length() && source.charAt(at) == '(') {
            at++;
            java(')');
        }
        return true;
    }

    /** Skips Java up to its end; content blocks inside it are read as markup. */
    private void java(char end) {
        while (at < source.length()) {
            char next = source.charAt(at);
            if (source.startsWith("@`", at)) {
                at += 2;
                markup(true);
                continue;
            }
            at++;
            if (next == end) {
                return;
            }
            switch (next) {
                case '\n' -> markup.append('\n');
                case '"', '\'' -> quoted(next);
                case '(' -> java(')');
                case '{' -> java('}');
                default -> {}
            }
        }
    }

    private void quoted(char quote) {
        while (at < source.length() && source.charAt(at) != quote) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    private boolean skipped(String opening, String closing) {
        if (!source.startsWith(opening, at)) {
            return false;
        }
        int end = source.indexOf(closing, at);
        int next = end < 0 ? source.length() : end + closing.length();
        source.substring(at, next)
                .chars()
                .filter(character -> character == '\n')
                .forEach(unused -> markup.append('\n'));
        at = next;
        return true;
    }
}
