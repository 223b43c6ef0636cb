package kompas.surveys.xlsform.xml;

import java.util.Map;
import java.util.Set;

/**
 * Writes elements as text, indented where no text stands between them. Names may carry prefixes, whose namespaces the root
 * declares; a stream writer of the JDK would want each of them looked up, and escapes line breaks in attributes not at all.
 */
final class XmlText {

    private static final Set<String> MESSAGES = Set.of("jr:constraintMsg", "jr:requiredMsg", "jr:noAppErrorString");

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\"?>\n");

    static String of(Node root) {
        XmlText text = new XmlText();
        text.write(root, 0);
        return text.out.toString();
    }

    private void write(Node node, int depth) {
        indent(depth);
        element(node, depth);
        out.append('\n');
    }

    private void element(Node node, int depth) {
        out.append('<').append(node.name());
        for (Map.Entry<String, String> attribute : node.attributes().entrySet()) {
            out.append(' ').append(attribute.getKey()).append("=\"");
            attribute(attribute.getKey(), attribute.getValue());
            out.append('"');
        }
        if (node.content().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        if (node.isMixed()) {
            mixed(node);
        } else {
            out.append('\n');
            node.content().forEach(child -> write((Node) child, depth + 1));
            indent(depth);
        }
        out.append("</").append(node.name()).append('>');
    }

    /** Text with computed values in it stands apart from its tags by a space, as clients are used to. */
    private void mixed(Node node) {
        boolean several = node.content().size() > 1;
        if (several && node.content().getFirst() instanceof String) {
            out.append(' ');
        }
        for (Object piece : node.content()) {
            switch (piece) {
                case Node child -> element(child, 0);
                default -> text(piece.toString());
            }
        }
        if (several) {
            out.append(' ');
        }
    }

    private void indent(int depth) {
        out.repeat("  ", depth);
    }

    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            escape(text.charAt(i));
        }
    }

    /**
     * Line breaks of an expression are spaces to whoever reads the form; those of a sentence, or of a text within the expression,
     * are kept.
     */
    private void attribute(String name, String value) {
        boolean sentence = MESSAGES.contains(name);
        char quote = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\'') {
                quote = quote == 0 ? c : quote == c ? 0 : quote;
            }
            boolean kept = sentence || quote != 0;
            switch (c) {
                case '"' -> out.append("&quot;");
                case '\n' -> out.append(kept ? "&#10;" : "\n");
                case '\t' -> out.append(kept ? "&#9;" : "\t");
                default -> escape(c);
            }
        }
    }

    private void escape(char c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '\r' -> out.append("&#13;");
            default -> out.append(c);
        }
    }
}
