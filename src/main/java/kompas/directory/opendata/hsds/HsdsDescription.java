package kompas.directory.opendata.hsds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.directory.opendata.DataReader;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the API says of itself: its root, its OpenAPI description, its profile of the standard. */
@Component
class HsdsDescription {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String OPENAPI = "/opendata/openapi.json";
    private static final String STANDARD = "https://docs.openreferral.org/en/3.0/";

    /** What entries here always have beyond what the standard demands. */
    private static final Map<String, List<String>> ALWAYS = always();

    private final NetworkSettings settings;

    HsdsDescription(NetworkSettings settings) {
        this.settings = settings;
    }

    ObjectNode root(DataReader reader) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("version", "3.0")
                .put("profile", reader.at(HsdsController.PATH + "/profile/"))
                .put("openapi_url", reader.at(HsdsController.PATH + "/openapi.json"));
    }

    ObjectNode openapi(DataReader reader) {
        Network network = settings.current();
        try (InputStream file = HsdsDescription.class.getResourceAsStream(OPENAPI)) {
            ObjectNode openapi = (ObjectNode) JSON.readTree(file);
            ObjectNode info = (ObjectNode) openapi.get("info");
            info.put("title", network.name().in(reader.language()).text());
            info.set("license", licence(network));
            openapi.putArray("servers").addObject().put("url", reader.at(HsdsController.PATH));
            return openapi;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ObjectNode profile(DataReader reader) {
        Network network = settings.current();
        ObjectNode profile = JsonNodeFactory.instance
                .objectNode()
                .put("title", reader.t().say("opendata.profile.title"))
                .put("description", reader.t().say("opendata.profile.about"))
                .put("publisher", network.name().in(reader.language()).text())
                .put("standard", STANDARD)
                .put("version", "3.0");
        profile.set("license", licence(network));
        ArrayNode changes = profile.putArray("changes");
        ALWAYS.keySet().forEach(table -> changes.add(reader.at(HsdsController.PATH + "/profile/" + table + ".json")));
        profile.put("taxonomies", reader.at(HsdsController.PATH + "/taxonomies"));
        return profile;
    }

    /** What the profile changes in the schema of one table, as a JSON merge patch (RFC 7396) of the standard's. */
    Optional<ObjectNode> changes(String table) {
        return Optional.ofNullable(ALWAYS.get(table)).map(columns -> {
            ObjectNode patch = JsonNodeFactory.instance.objectNode();
            ArrayNode required = patch.putArray("required");
            columns.forEach(required::add);
            return patch;
        });
    }

    private static ObjectNode licence(Network network) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", network.licence().name())
                .put("url", network.licence().url());
    }

    private static Map<String, List<String>> always() {
        Map<String, List<String>> always = new LinkedHashMap<>();
        always.put("organization", List.of("id", "name", "description", "legal_status", "uri"));
        always.put("service", List.of("id", "organization_id", "name", "status", "last_modified"));
        always.put("service_at_location", List.of("id", "service_id", "location_id"));
        always.put("taxonomy_term", List.of("id", "code", "name", "description", "taxonomy_id", "language"));
        return always;
    }
}
