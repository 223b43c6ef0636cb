package kompas.directory.opendata.feeds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small graph of RDF: resources with their properties, in the order they were said. */
final class RdfGraph {

    /** Prefixes that stand in names: {@code dcat:Dataset}. */
    static final Map<String, String> PREFIXES = prefixes();

    private final Map<String, Node> nodes = new LinkedHashMap<>();

    Node node(String address, String type) {
        return nodes.computeIfAbsent(address, unused -> new Node(address, type, new ArrayList<>()));
    }

    List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    /** @param type name of its class */
    record Node(String address, String type, List<Statement> statements) {

        Node refers(String property, String address) {
            statements.add(new Statement(property, new Reference(address)));
            return this;
        }

        Node says(String property, String text) {
            statements.add(new Statement(property, new Literal(text, "", "")));
            return this;
        }

        Node says(String property, String text, String language) {
            statements.add(new Statement(property, new Literal(text, language, "")));
            return this;
        }

        Node saysTyped(String property, String text, String type) {
            statements.add(new Statement(property, new Literal(text, "", type)));
            return this;
        }
    }

    record Statement(String property, Value value) {}

    /** What a property has: another resource, or a text. */
    sealed interface Value {}

    record Reference(String address) implements Value {}

    /** @param language empty for none; @param type name of the datatype, empty for a plain text */
    record Literal(String text, String language, String type) implements Value {}

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("dcat", "http://www.w3.org/ns/dcat#");
        prefixes.put("dcatap", "http://data.europa.eu/r5r/");
        prefixes.put("dct", "http://purl.org/dc/terms/");
        prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
        prefixes.put("vcard", "http://www.w3.org/2006/vcard/ns#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return prefixes;
    }
}
