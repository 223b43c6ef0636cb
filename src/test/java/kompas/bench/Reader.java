package kompas.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** A browser's question to the server, without what a browser does with the answer. */
final class Reader {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String site;

    Reader(int port) {
        this.site = "http://127.0.0.1:" + port;
    }

    /** The answer as it came over the line. */
    HttpResponse<byte[]> answer(String path, MultiValueMap<String, String> parameters)
            throws IOException, InterruptedException {
        URI address = UriComponentsBuilder.fromUriString(site + path)
                .queryParams(parameters)
                .build()
                .encode()
                .toUri();
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + " " + address);
        }
        return response;
    }

    String text(String path, MultiValueMap<String, String> parameters) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = answer(path, parameters);
        boolean packed = answer.headers().firstValue("Content-Encoding").isPresent();
        byte[] body =
                packed ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes() : answer.body();
        return new String(body, StandardCharsets.UTF_8);
    }
}
