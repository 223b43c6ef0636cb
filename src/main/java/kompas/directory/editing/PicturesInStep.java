package kompas.directory.editing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kompas.files.FileId;
import kompas.files.Files;
import kompas.files.Focus;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is taken away is no longer served; what is said of a picture is said of its file too. */
@Component
class PicturesInStep {

    private final Files files;

    PicturesInStep(Files files) {
        this.files = files;
    }

    void follow(Stored was, Stored now, ObjectNode changed) {
        if (!changed.has("pictures")) {
            return;
        }
        Map<UUID, JsonNode> before = byFile(was);
        Map<UUID, JsonNode> after = byFile(now);
        before.keySet().stream()
                .filter(file -> !after.containsKey(file))
                .forEach(file -> files.setVisible(new FileId(file), false));
        after.forEach((file, picture) -> {
            if (!picture.equals(before.get(file))) {
                files.describe(
                        new FileId(file),
                        LocalizedColumn.read(picture.path("alt")),
                        new Focus(
                                picture.path("focus_x").asDouble(0.5),
                                picture.path("focus_y").asDouble(0.5)));
                files.setVisible(new FileId(file), true);
            }
        });
    }

    private static Map<UUID, JsonNode> byFile(Stored organisation) {
        Map<UUID, JsonNode> pictures = new HashMap<>();
        organisation
                .state()
                .path("pictures")
                .forEach(picture ->
                        pictures.put(UUID.fromString(picture.path("file").asString()), picture));
        return pictures;
    }
}
