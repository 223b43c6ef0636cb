package kompas.directory.opendata.feeds;

import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The two ways a graph is written. */
final class RdfWriting {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RdfWriting() {}

    static String jsonLd(RdfGraph graph) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ObjectNode context = document.putObject("@context");
        RdfGraph.PREFIXES.forEach(context::put);
        ArrayNode nodes = document.putArray("@graph");
        for (RdfGraph.Node node : graph.nodes()) {
            ObjectNode written = nodes.addObject().put("@id", node.address()).put("@type", node.type());
            for (RdfGraph.Statement statement : node.statements()) {
                ((ArrayNode) written.withArray(statement.property())).add(jsonLd(statement.value()));
            }
        }
        return JSON.writeValueAsString(document);
    }

    private static JsonNode jsonLd(RdfGraph.Value value) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        switch (value) {
            case RdfGraph.Reference reference -> node.put("@id", reference.address());
            case RdfGraph.Literal literal -> {
                node.put("@value", literal.text());
                if (!literal.language().isEmpty()) {
                    node.put("@language", literal.language());
                }
                if (!literal.type().isEmpty()) {
                    node.put("@type", literal.type());
                }
            }
        }
        return node;
    }

    static String turtle(RdfGraph graph) {
        StringBuilder text = new StringBuilder();
        RdfGraph.PREFIXES.forEach((prefix, address) -> text.append("@prefix ")
                .append(prefix)
                .append(": <")
                .append(address)
                .append("> .\n"));
        for (RdfGraph.Node node : graph.nodes()) {
            StringJoiner statements = new StringJoiner(" ;\n    ", "\n", " .\n");
            statements.add("<" + node.address() + "> a " + node.type());
            node.statements()
                    .forEach(statement -> statements.add(statement.property() + " " + turtle(statement.value())));
            text.append(statements);
        }
        return text.toString();
    }

    private static String turtle(RdfGraph.Value value) {
        return switch (value) {
            case RdfGraph.Reference reference -> "<" + reference.address() + ">";
            case RdfGraph.Literal literal -> "\"" + escaped(literal.text()) + "\"" + suffix(literal);
        };
    }

    private static String suffix(RdfGraph.Literal literal) {
        if (!literal.language().isEmpty()) {
            return "@" + literal.language();
        }
        return literal.type().isEmpty() ? "" : "^^" + literal.type();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }
}
