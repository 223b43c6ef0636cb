package kompas.surveys.collecting;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kompas.surveys.collecting.Submission.Leaf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a submission in one pass. A document type, and with it every entity that could grow or reach out, is refused; so is
 * nesting no form has.
 */
final class SubmissionReading {

    private static final XMLInputFactory XML = factory();
    private static final int DEEPEST = 100;
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_TITLE = 300;

    private final Deque<Element> open = new ArrayDeque<>();
    private final List<Leaf> leaves = new ArrayList<>();
    private Optional<String> instanceId = Optional.empty();
    private Optional<String> replaces = Optional.empty();
    private String title = "";
    private String formId = "";
    private String formVersion = "";
    private ObjectNode answers = JsonNodeFactory.instance.objectNode();

    private SubmissionReading() {}

    /** The XML is no filled-in form. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(String why) {
            super(why);
        }
    }

    private static final class Element {

        private final String name;
        private final StringBuilder text = new StringBuilder();
        private final ObjectNode children = JsonNodeFactory.instance.objectNode();

        Element(String name) {
            this.name = name;
        }
    }

    /** @throws Unreadable when it is broken, hostile or no XML */
    static Submission read(byte[] xml) throws Unreadable {
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(xml));
            SubmissionReading reading = new SubmissionReading();
            try {
                while (reader.hasNext()) {
                    reading.take(reader, reader.next());
                }
            } finally {
                reader.close();
            }
            return reading.read();
        } catch (XMLStreamException e) {
            throw new Unreadable("It is not well-formed XML");
        }
    }

    private void take(XMLStreamReader reader, int event) throws Unreadable {
        switch (event) {
            case XMLStreamConstants.DTD -> throw new Unreadable("It has a document type");
            case XMLStreamConstants.ENTITY_REFERENCE -> throw new Unreadable("It refers to an entity");
            case XMLStreamConstants.START_ELEMENT -> begin(reader);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                open.getLast().text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            case XMLStreamConstants.END_ELEMENT -> end();
            default -> {
                return;
            }
        }
    }

    private void begin(XMLStreamReader reader) throws Unreadable {
        if (open.isEmpty()) {
            formId = attribute(reader, "id");
            formVersion = attribute(reader, "version");
            instanceId = id(attribute(reader, "instanceID"));
        }
        if (open.size() == DEEPEST) {
            throw new Unreadable("It is nested deeper than any form");
        }
        open.addLast(new Element(reader.getLocalName()));
    }

    private static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private void end() {
        Element done = open.removeLast();
        if (open.isEmpty()) {
            answers = done.children;
            return;
        }
        String text = done.text.toString().strip();
        boolean leaf = done.children.isEmpty();
        String path = path(done.name);
        switch (leaf ? path : "") {
            case "meta/instanceID" -> instanceId = id(text).or(() -> instanceId);
            case "meta/deprecatedID" -> replaces = id(text);
            case "meta/instanceName" -> title = text.substring(0, Math.min(text.length(), LONGEST_TITLE));
            default -> {
                if (leaf && !text.isEmpty()) {
                    leaves.add(new Leaf(path, text));
                }
            }
        }
        add(
                open.getLast().children,
                done.name,
                leaf ? JsonNodeFactory.instance.stringNode(text.replace("\0", "")) : done.children);
    }

    private String path(String last) {
        return open.stream().skip(1).map(element -> element.name + "/").collect(Collectors.joining()) + last;
    }

    private static Optional<String> id(String text) {
        return Optional.of(text).filter(id -> !id.isEmpty() && id.length() <= LONGEST_ID);
    }

    /** What is there a second time makes a list of both. */
    private static void add(ObjectNode parent, String name, JsonNode value) {
        JsonNode earlier = parent.get(name);
        if (earlier == null) {
            parent.set(name, value);
        } else if (earlier instanceof ArrayNode list) {
            list.add(value);
        } else {
            parent.putArray(name).add(earlier).add(value);
        }
    }

    private Submission read() throws Unreadable {
        if (formId.isEmpty() && formVersion.isEmpty() && answers.isEmpty()) {
            throw new Unreadable("It answers no form");
        }
        return new Submission(formId, formVersion, instanceId, replaces, title, answers, List.copyOf(leaves));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
