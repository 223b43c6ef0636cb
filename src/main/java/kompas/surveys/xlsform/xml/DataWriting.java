package kompas.surveys.xlsform.xml;

import java.util.Map;
import kompas.surveys.xlsform.tree.Asking;
import kompas.surveys.xlsform.tree.Attribute;
import kompas.surveys.xlsform.tree.Element;
import kompas.surveys.xlsform.tree.ExternalFile;
import kompas.surveys.xlsform.tree.Question;
import kompas.surveys.xlsform.tree.Section;
import kompas.surveys.xlsform.tree.Settings;

/** The data of an empty response. */
final class DataWriting {

    private final Paths paths;

    DataWriting(Paths paths) {
        this.paths = paths;
    }

    Node write(Section root, Settings settings) {
        Node data = Node.of(root.name());
        settings.attributes().forEach(data::with);
        data.with("id", settings.get("id_string"));
        put(data, "xmlns", settings.get("instance_xmlns"));
        put(data, "version", settings.get("version"));
        put(data, "odk:prefix", settings.get("prefix"));
        put(data, "odk:delimiter", settings.get("delimiter"));
        children(root, data, false);
        return data;
    }

    private static void put(Node node, String attribute, String value) {
        if (!value.isEmpty()) {
            node.with(attribute, value);
        }
    }

    /** @param inTemplate whether a template of an outer repeat already shows what is inside */
    private void children(Section around, Node node, boolean inTemplate) {
        for (Element child : around.children()) {
            switch (child) {
                case Section section -> section(section, node, inTemplate);
                case Question question -> node.add(answer(question));
                case Attribute attribute -> node.with(attribute.name(), attribute.value());
                case ExternalFile file -> {}
            }
        }
    }

    /** A template clients copy for each turn, and the first turn. */
    private void repeat(Section repeat, Node node, boolean inTemplate) {
        if (!inTemplate) {
            Node template = Node.of(repeat.name()).with("jr:template", "");
            template(repeat, template);
            node.add(template);
        }
        Node first = element(repeat, repeat.details().instance());
        children(repeat, first, true);
        node.add(first);
    }

    private void template(Section repeat, Node template) {
        for (Element child : repeat.children()) {
            switch (child) {
                case Section section -> templateOf(section, template);
                case Question question -> template.add(answer(question));
                case Attribute attribute -> template.with(attribute.name(), attribute.value());
                case ExternalFile file -> {}
            }
        }
    }

    private void templateOf(Section section, Node template) {
        if (section.kind() == Section.Kind.REPEAT) {
            Node nested = Node.of(section.name()).with("jr:template", "");
            template(section, nested);
            template.add(nested);
        } else {
            section(section, template, false);
        }
    }

    private void section(Section section, Node node, boolean inTemplate) {
        if (section.kind() == Section.Kind.REPEAT) {
            repeat(section, node, inTemplate);
            return;
        }
        Node data = element(section, section.details().instance());
        children(section, data, inTemplate);
        node.add(data);
    }

    private Node answer(Question question) {
        Node node = element(question, question.details().instance());
        Asking asking = question.asking();
        return asking.isComputed() || asking.preset().isEmpty() ? node : node.text(asking.preset());
    }

    private Node element(Element element, Map<String, String> attributes) {
        Node node = Node.of(element.name());
        attributes.forEach((name, value) -> node.with(name, paths.in(value, element)));
        return node;
    }
}
