package kompas.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kompas.testing.InFull;
import kompas.testing.KompasProcess;
import kompas.testing.ProcessTest;
import kompas.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real server from its very first start: its console lets the first administrator in, and they stay in when it falls. */
@ProcessTest
@InFull
class RestartIntegrationTests {

    private static final Pattern LINK = Pattern.compile("(/[a-z]{2}/sign-in/[\\w-]{43})");

    private final HttpClient http = HttpClient.newHttpClient();
    private final TestDatabase database = TestDatabase.create();
    private final int port = KompasProcess.freePort();

    @TempDir
    private Path home;

    @Test
    void whoIsSignedInStaysSoWhenTheServerIsKilledAndStartedAgain() throws Exception {
        String session;
        KompasProcess first = KompasProcess.serve(home, database, port);
        try (first) {
            session = become(linkOfTheConsole());
            assertThat(get("/en/account", session).statusCode()).isEqualTo(200);
        } finally {
            first.kill();
        }
        try (KompasProcess second = KompasProcess.serve(home, database, port)) {
            assertThat(second.site()).endsWith(":" + port);
            HttpResponse<String> account = get("/en/account", session);
            assertThat(account.statusCode()).isEqualTo(200);
            assertThat(account.body()).contains("Elka", "elka@example.org");
            assertThat(get("/en/account", "kompas=nonsense").statusCode()).isEqualTo(302);
            assertThat(Files.readString(home.resolve("server.log")))
                    .as("said when there is an administrator")
                    .doesNotContain("Nobody administers this network yet");
        }
    }

    private String linkOfTheConsole() {
        return await().atMost(Duration.ofSeconds(20))
                .until(this::findLink, Optional::isPresent)
                .orElseThrow();
    }

    private Optional<String> findLink() throws IOException {
        return LINK.matcher(Files.readString(home.resolve("server.log")))
                .results()
                .map(MatchResult::group)
                .findFirst();
    }

    /** The session's cookie, as a browser sends it. */
    private String become(String link) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(address(link))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("name=Elka&email=elka%40example.org"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("kompas="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(address(path)).header("Cookie", cookie).build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
