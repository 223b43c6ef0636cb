package kompas.directory.opendata.hsds;

import kompas.directory.opendata.DataReader;
import kompas.network.Network;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The file {@code datapackage.json}: what the package is, whose, under which licence, and the columns of its tables. */
final class PackageDescriptor {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PackageDescriptor() {}

    static byte[] of(Network network, DataReader reader) {
        ObjectNode descriptor = JsonNodeFactory.instance
                .objectNode()
                .put("name", "human_services_data")
                .put("title", network.name().in(reader.language()).text())
                .put("description", reader.t().say("opendata.profile.about"))
                .put("profile", "tabular-data-package")
                .put("version", "3.0.0")
                .put("homepage", reader.at("/" + reader.language() + "/data"))
                .put("attribution", reader.t().say("opendata.attribution.osm"));
        descriptor
                .putArray("licenses")
                .addObject()
                .put("name", network.licence().name().replace(' ', '-'))
                .put("path", network.licence().url())
                .put("title", network.licence().name());
        ArrayNode resources = descriptor.putArray("resources");
        HsdsTables.all().forEach((name, table) -> resources.add(resource(name, table)));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(descriptor);
    }

    private static ObjectNode resource(String name, HsdsTables.Table table) {
        ObjectNode resource = JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("path", table.file())
                .put("format", "csv")
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8")
                .put("profile", "tabular-data-resource");
        ObjectNode schema = resource.putObject("schema").put("primaryKey", "id");
        ArrayNode fields = schema.putArray("fields");
        table.fields().forEach(field -> fields.add(field(field)));
        if (!table.references().isEmpty()) {
            ArrayNode keys = schema.putArray("foreignKeys");
            table.references()
                    .forEach((column, other) -> keys.addObject()
                            .put("fields", column)
                            .putObject("reference")
                            .put("resource", other)
                            .put("fields", "id"));
        }
        return resource;
    }

    private static ObjectNode field(HsdsTables.Field field) {
        ObjectNode described =
                JsonNodeFactory.instance.objectNode().put("name", field.name()).put("type", field.type());
        if (field.format() != null) {
            described.put("format", field.format());
        }
        ObjectNode constraints = described.putObject("constraints");
        constraints.put("required", field.required()).put("unique", field.unique());
        if (field.allowed() != null) {
            field.allowed().forEach(constraints.withArray("enum")::add);
        }
        return described;
    }
}
