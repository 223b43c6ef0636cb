package kompas.surveys.collecting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Sends what ODK Collect sends, the way it sends it: a HEAD first, then the form and its files in one multipart request. */
final class Phone {

    private static final String BOUNDARY = "6f1a7c3e-collect";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String server;

    /** @param server the whole address a phone is given */
    Phone(String server) {
        this.server = server;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : server + path)));
    }

    /** @param languages as a phone names those it speaks */
    HttpResponse<String> get(String path, String languages) {
        return send(HttpRequest.newBuilder(URI.create(server + path)).header("Accept-Language", languages));
    }

    HttpResponse<String> ask() {
        return send(HttpRequest.newBuilder(URI.create(server + "/submission?deviceID=collect%3Aabc"))
                .method("HEAD", HttpRequest.BodyPublishers.noBody()));
    }

    HttpResponse<String> submit(String xml) {
        return submit(xml, Map.of());
    }

    /** @param files by name; sent as pictures */
    HttpResponse<String> submit(String xml, Map<String, byte[]> files) {
        return send(HttpRequest.newBuilder(URI.create(server + "/submission?deviceID=collect%3Aabc"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("X-OpenRosa-Version", "1.0")
                .header("User-Agent", "org.odk.collect.android/v2025.3.0 Dalvik/2.1.0")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body(xml, files))));
    }

    private static byte[] body(String xml, Map<String, byte[]> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "xml_submission_file", "Compass_2026-11-29.xml", "text/xml", xml.getBytes(StandardCharsets.UTF_8));
        files.forEach((name, bytes) -> part(body, name, name, "image/jpeg", bytes));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String field, String name, String type, byte[] bytes) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                        + name + "\"\r\nContent-Type: " + type + "\r\nContent-Length: " + bytes.length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
