package kompas.shared.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@KompasIntegrationTest
class PagesIntegrationTests {

    private static final Pattern ASSET = Pattern.compile("\"(/assets/[^\"]+)\"");

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @CsvSource({"da-DK;q=0.9,/da", "'bg,en;q=0.5',/bg", "tr,/en", "'%%%',/en"})
    void aReaderIsMetInALanguageTheyRead(String accepted, String address) {
        HttpResponse<String> answer = visitor.get("/", "Accept-Language", accepted);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains(address);
        assertThat(answer.headers().allValues("Vary").toString()).contains("Accept-Language", "Cookie");
    }

    @Test
    void aLanguageOnceChosenIsRemembered() {
        HttpResponse<String> chosen = visitor.get("/language/bg?path=/styleguide%3Fa%3Db");
        String cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(chosen.headers().firstValue("Location")).contains("/bg/styleguide?a=b");
        assertThat(visitor.get("/", "Cookie", cookie.split(";")[0], "Accept-Language", "da")
                        .headers()
                        .firstValue("Location"))
                .contains("/bg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/a\r\nSet-Cookie:x=y", "/\\evil.example"})
    void theLanguageSwitchLeadsNowhereElse(String path) {
        String encoded = java.net.URLEncoder.encode(path, java.nio.charset.StandardCharsets.UTF_8);
        HttpResponse<String> answer = visitor.get("/language/da?path=" + encoded);

        assertThat(answer.headers().firstValue("Location").orElse("/da")).startsWith("/da");
        assertThat(answer.headers().map()).doesNotContainKey("x");
    }

    @Test
    void aReaderWhoSwitchesNothingGetsNoCookie() {
        HttpResponse<String> page = visitor.get("/en/styleguide");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().map()).doesNotContainKeys("set-cookie");
    }

    @Test
    void everyAnswerForbidsWhatIsNotOurs() {
        for (String path : new String[] {"/en/styleguide", "/en/none", "/robots.txt", "/"}) {
            HttpResponse<String> answer = visitor.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
            assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
        }
    }

    @Test
    void whatThePageIsMadeOfIsThereAndKeptForEver() {
        Matcher asset = ASSET.matcher(visitor.get("/bg/styleguide").body());
        int seen = 0;
        while (asset.find()) {
            HttpResponse<String> file = visitor.get(asset.group(1));
            assertThat(file.statusCode()).as(asset.group(1)).isEqualTo(200);
            assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
            seen++;
        }
        assertThat(seen).isGreaterThan(5);
    }

    @ParameterizedTest
    @CsvSource({"en,There is nothing here", "da,Her er ikke noget", "bg,Тук няма нищо"})
    void aWrongTurnIsExplainedInTheLanguageOfTheAddress(String language, String words) {
        HttpResponse<String> answer = visitor.get("/" + language + "/none");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<html lang=\"" + language + "\">", words);
    }

    @Test
    void anUnknownLanguageIsAKindNotFoundInOneTheReaderReads() {
        HttpResponse<String> answer = visitor.get("/xx/styleguide", "Accept-Language", "da");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<html lang=\"da\">");
    }

    @ParameterizedTest
    @CsvSource({"/en?q=%zz,400", "/en?q=%00,400", "/en//x,400", "/en/..%2f..%2fetc,400"})
    void aBrokenAddressIsNeverOurFailure(String path, int status) {
        assertThat(visitor.getRaw(path))
                .startsWith("HTTP/1.1 " + status)
                .contains("<html lang=")
                .doesNotContain("Exception", "Tomcat");
    }

    @Test
    void aSearchTooLongToReadIsToldSo() {
        assertThat(visitor.getRaw("/en?q=" + "a".repeat(10_000)))
                .startsWith("HTTP/1.1 414")
                .contains("<h1>");
        assertThat(visitor.getRaw("/en?q=" + "a".repeat(100_000))).startsWith("HTTP/1.1 400");
    }

    @Test
    void aFormSentByAnotherWebsiteIsRefused() {
        assertThat(visitor.ask("POST", "/en/styleguide", "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.ask("POST", "/en/styleguide", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.ask("POST", "/en/styleguide", "Origin", "http://localhost:" + port)
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void programsAreToldInTheirOwnWay() {
        HttpResponse<String> answer = visitor.get("/en/none", "Accept", "application/json");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }
}
