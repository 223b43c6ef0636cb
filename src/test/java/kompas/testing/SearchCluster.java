package kompas.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The OpenSearch the tests of {@code -Pcluster} search in, started once in a JVM beside this one; otherwise there is none. */
final class SearchCluster {

    private static final @Nullable String CLASS_PATH_FILE = System.getProperty("kompas.test.opensearch");
    private static final int PORT_IN_FRONT = 9260;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private SearchCluster() {}

    /** Properties that let an application under test search there under names of its own; none without the cluster. */
    static String[] properties() {
        if (CLASS_PATH_FILE == null) {
            return new String[0];
        }
        return new String[] {"kompas.search.hosts=" + Running.HOSTS, "kompas.search.prefix=test-" + UUID.randomUUID()};
    }

    private static final class Running {

        static final String HOSTS = start(Path.of(String.valueOf(CLASS_PATH_FILE)));

        private static String start(Path classPathFile) {
            try {
                Path folder =
                        Files.createTempDirectory(classPathFile.toAbsolutePath().getParent(), "opensearch");
                Process process = new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx1200m",
                                "-cp",
                                Files.readString(classPathFile).strip(),
                                "src/cluster/OpenSearchCluster.java",
                                folder.toString(),
                                Integer.toString(PORT_IN_FRONT))
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("output.log").toFile())
                        .start();
                awaitNodes(process);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return IntStream.rangeClosed(1, 3)
                    .mapToObj(node -> "http://127.0.0.1:" + (PORT_IN_FRONT + node))
                    .collect(Collectors.joining(","));
        }

        private static void awaitNodes(Process process) {
            URI health = URI.create(
                    "http://127.0.0.1:" + (PORT_IN_FRONT + 1) + "/_cluster/health?wait_for_nodes=3&timeout=5s");
            long end = System.nanoTime() + PATIENCE.toNanos();
            try (HttpClient client = HttpClient.newHttpClient()) {
                while (process.isAlive() && System.nanoTime() < end) {
                    if (isWhole(client, health)) {
                        return;
                    }
                    process.waitFor(Duration.ofMillis(500));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            process.destroy();
            throw new IllegalStateException("OpenSearch does not come up; see output.log in target/opensearch*");
        }

        private static boolean isWhole(HttpClient client, URI health) throws InterruptedException {
            try {
                HttpResponse<String> answer =
                        client.send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.ofString());
                return answer.body().contains("\"number_of_nodes\":3");
            } catch (IOException e) {
                return false; // not listening yet
            }
        }
    }
}
