package kompas.directory.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a running server as any program would. */
record OpenDataServer(int port, HttpClient client) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static OpenDataServer at(int port) {
        return new OpenDataServer(port, HttpClient.newHttpClient());
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, HttpResponse.BodyHandlers.ofString(), headers);
    }

    byte[] bytes(String path) {
        return send("GET", path, HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    JsonNode json(String path) {
        return JSON.readTree(get(path).body());
    }

    <T> HttpResponse<T> send(String method, String path, HttpResponse.BodyHandler<T> body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
