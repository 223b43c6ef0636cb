package kompas.directory.importing.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An HSDS list of services, each with its organisation inside; turned round into organisations with their services. */
final class HsdsServices {

    private HsdsServices() {}

    static SourceTable open(Path file) throws IOException {
        Gathering gathering = new Gathering();
        try (JsonItems items = new JsonItems(file)) {
            for (JsonNode service = items.next(); service != null; service = items.next()) {
                JsonNode organisation = service.path("organization");
                String id = organisation.path("id").asString("");
                gathering.add(id.isEmpty() ? organisation.path("name").asString("") : id, service);
            }
        } catch (IOException | RuntimeException e) {
            gathering.close();
            throw e;
        }
        gathering.complete();
        return new GatheredTable(gathering, HsdsServices::organisation, List.of());
    }

    private static JsonNode organisation(List<JsonNode> services) {
        JsonNode first = services.getFirst().path("organization");
        ObjectNode organisation = first.isObject() ? (ObjectNode) first.deepCopy() : JsonItems.JSON.createObjectNode();
        organisation.putArray("services").addAll(services);
        return organisation;
    }
}
