package kompas.surveys.collecting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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
        return post(body(xml, files, false));
    }

    private HttpResponse<String> post(byte[] body) {
        return send(HttpRequest.newBuilder(URI.create(server + "/submission?deviceID=collect%3Aabc"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("X-OpenRosa-Version", "1.0")
                .header("User-Agent", "org.odk.collect.android/v2025.3.0 Dalvik/2.1.0")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /**
     * As Collect does when its files are more than a server takes in at once: each request has the form again and says whether others
     * follow.
     *
     * @param most bytes in one request
     */
    List<HttpResponse<String>> submitInParts(String xml, Map<String, byte[]> files, int most) {
        List<HttpResponse<String>> answers = new ArrayList<>();
        Map<String, byte[]> some = new LinkedHashMap<>();
        int size = xml.length();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (!some.isEmpty() && size + file.getValue().length > most) {
                answers.add(post(body(xml, some, true)));
                some.clear();
                size = xml.length();
            }
            some.put(file.getKey(), file.getValue());
            size += file.getValue().length;
        }
        answers.add(post(body(xml, some, false)));
        return answers;
    }

    /** @return the status */
    int submitFilm(String xml, String name, long length) {
        String parts = new String(body(xml, Map.of(name, new byte[0]), false), StandardCharsets.UTF_8);
        int here = parts.lastIndexOf("\r\n--");
        byte[] head = parts.substring(0, here).getBytes(StandardCharsets.UTF_8);
        byte[] tail = parts.substring(here).getBytes(StandardCharsets.UTF_8);
        HttpRequest.BodyPublisher film = HttpRequest.BodyPublishers.fromPublisher(
                HttpRequest.BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(
                        List.of(new ByteArrayInputStream(head), new Film(length), new ByteArrayInputStream(tail))))),
                head.length + length + tail.length);
        return send(HttpRequest.newBuilder(URI.create(server + "/submission?deviceID=collect%3Aabc"))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(film))
                .statusCode();
    }

    /** Nothing but noughts, so long. */
    private static final class Film extends InputStream {

        private long left;

        Film(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] to, int from, int most) {
            if (left <= 0) {
                return -1;
            }
            int now = (int) Math.min(left, most);
            Arrays.fill(to, from, from + now, (byte) 0);
            left -= now;
            return now;
        }
    }

    private static byte[] body(String xml, Map<String, byte[]> files, boolean others) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "xml_submission_file", "Компас_2026-11-29.xml", "text/xml", xml.getBytes(StandardCharsets.UTF_8));
        files.forEach((name, bytes) -> part(body, name, name, "image/jpeg", bytes));
        String more = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"*isIncomplete*\"\r\n\r\nyes\r\n";
        body.writeBytes(((others ? more : "") + "--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
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
