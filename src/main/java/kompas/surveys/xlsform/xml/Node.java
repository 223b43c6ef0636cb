package kompas.surveys.xlsform.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An XML element while it is being put together. */
final class Node {

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();

    private Node(String name) {
        this.name = name;
    }

    static Node of(String name) {
        return new Node(name);
    }

    Node with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    Node text(String text) {
        content.add(text);
        return this;
    }

    Node add(Node child) {
        content.add(child);
        return this;
    }

    /** Texts and elements, mixed. */
    Node addAll(Iterable<?> pieces) {
        pieces.forEach(content::add);
        return this;
    }

    String name() {
        return name;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    List<Object> content() {
        return content;
    }

    boolean isMixed() {
        return content.stream().anyMatch(String.class::isInstance);
    }
}
