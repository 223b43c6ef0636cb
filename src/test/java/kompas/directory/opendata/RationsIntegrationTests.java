package kompas.directory.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Who asks too much is told so and for how long; who asks in the dark is told in a form a program reads. */
@KompasIntegrationTest
@TestPropertySource(
        properties = {"kompas.rate-limits.requests-per-minute=4", "kompas.rate-limits.downloads-per-hour=1"})
class RationsIntegrationTests {

    @LocalServerPort
    private int port;

    private OpenDataServer server = OpenDataServer.at(0);

    @BeforeEach
    void connect() {
        server = OpenDataServer.at(port);
    }

    @Test
    void framesSitemapsAndOpenDataShareOneRationAndPagesHaveNone() {
        assertThat(server.get("/sitemap.xml").headers().firstValue("RateLimit"))
                .hasValueSatisfying(left -> assertThat(left).startsWith("\"requests\";r="));
        for (String path : new String[] {"/embed/organisations", "/sitemap.xml", "/hsds/3/organizations"}) {
            HttpResponse<String> refused = untilRefused(path);
            assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0))
                    .as(path)
                    .isBetween(1L, 60L);
        }
        assertThat(untilRefused("/hsds/3/organizations").headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(server.get("/en/set-up").statusCode()).isEqualTo(200);

        assertThat(server.get("/data/organisations.csv").statusCode()).isEqualTo(200);
        assertThat(server.get("/data/organisations.csv").statusCode())
                .as("a second file within the hour")
                .isEqualTo(429);
    }

    /** A ration comes back little by little, so a slow machine may be allowed one more in between. */
    private HttpResponse<String> untilRefused(String path) {
        HttpResponse<String> answer = server.get(path);
        for (int asked = 0; answer.statusCode() != 429; asked++) {
            assertThat(asked).as("answers of " + path).isLessThan(20);
            answer = server.get(path);
        }
        return answer;
    }

    @Test
    void anAddressThatBrokeOnItsWayIsAProblemDocumentToAProgram() {
        for (String path : new String[] {
            "/hsds/3/organizations/%00", "/hsds/3/organizations/%ff", "/data/%00", "/data/organisations.csv?q=%ff"
        }) {
            HttpResponse<String> answer = server.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(path)
                    .startsWith("application/problem+json");
            assertThat(answer.body()).as(path).contains("\"status\":400");
        }
        assertThat(server.get("/en/organisations/%00").body()).contains("<!DOCTYPE html>");
    }
}
