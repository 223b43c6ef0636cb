package kompas.surveys.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The settings ODK Collect reads from a QR code: JSON, zlib, Base64, as its documentation lays down. Forms are kept as the server
 * has them, and what is finished is sent as soon as there is a network.
 */
final class CollectSettings {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_NAME = 60;

    private CollectSettings() {}

    /** @param name of the project on the phone */
    static String of(String server, String name) {
        ObjectNode settings = JSON.createObjectNode();
        settings.putObject("general")
                .put("server_url", server)
                .put("form_update_mode", "match_exactly")
                .put("autosend", "wifi_and_cellular");
        settings.putObject("admin");
        settings.putObject("project").put("name", name.substring(0, Math.min(name.length(), LONGEST_NAME)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream zlib = new DeflaterOutputStream(bytes)) {
            zlib.write(settings.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
