package kompas.shared.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kompas.shared.web.CachedPage;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.Suggestion;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@KompasIntegrationTest
@Import(PageCacheIntegrationTests.Notes.class)
@TestPropertySource(properties = "spring.datasource.hikari.connection-timeout=500")
class PageCacheIntegrationTests {

    /** As Spring Session writes its number. */
    private static final String SESSION =
            Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

    @LocalServerPort
    private int port;

    @Value("${spring.datasource.url}")
    private String url;

    @Autowired
    private Notes notes;

    private Visitor visitor;
    private JdbcClient elsewhere;

    @BeforeEach
    void writeFirstNote() {
        visitor = new Visitor(port);
        elsewhere = JdbcClient.create(new DriverManagerDataSource(url));
        elsewhere.sql("create table if not exists note (text text)").update();
        write("first");
    }

    @AfterEach
    void letTheDatabaseBack() {
        server().sql("alter database " + name() + " allow_connections true").update();
    }

    @Test
    void whatIsWrittenElsewhereIsShownOnTheNextVisit() {
        await().until(() -> visitor.get("/en/notes").body().contains("first"));

        write("second");

        await().untilAsserted(() -> assertThat(visitor.get("/en/notes").body()).contains("second"));
    }

    @Test
    void aPageIsRenderedOnceForAllWhoAskAtOnce() throws Exception {
        write("together");
        await().until(() -> visitor.get("/en/notes").body().contains("together"));
        int before = notes.rendered.get();
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> answers = IntStream.range(0, 20)
                    .mapToObj(i -> readers.submit(() -> {
                        start.await();
                        return visitor.get("/en/notes?q=once&utm_source=" + i);
                    }))
                    .toList();
            start.countDown();
            for (Future<HttpResponse<String>> answer : answers) {
                assertThat(answer.get().body()).contains("together");
            }
        }
        assertThat(notes.rendered.get() - before).isEqualTo(1);
    }

    @Test
    void aReaderWhoHasThePageIsNotSentItAgain() {
        HttpResponse<String> first = visitor.get("/en/notes?q=tag");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = visitor.get("/en/notes?q=tag", "If-None-Match", tag);

        assertThat(tag).startsWith("W/");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void aPageInMemoryIsSentSmall() {
        visitor.get("/en/notes?q=small");
        HttpResponse<String> packed = visitor.get("/en/notes?q=small", "Accept-Encoding", "gzip");

        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.headers().firstValue("Vary")).contains("Accept-Encoding");
    }

    @Test
    void pagesOutliveTheDatabaseAndOthersSaySoAndComeBack() {
        await().until(() -> visitor.get("/en/notes?q=kept").body().contains("first"));

        server().sql("alter database " + name() + " allow_connections false").update();
        server().sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = :name")
                .param("name", name())
                .query()
                .listOfRows();

        HttpResponse<String> other = visitor.get("/da/notes?q=other");
        assertThat(other.statusCode()).isEqualTo(503);
        assertThat(other.headers().firstValue("Retry-After")).isPresent();
        assertThat(other.body()).contains("<html lang=\"da\">", "Vi er tilbage om et øjeblik");
        assertThat(visitor.get("/en/notes?q=kept").statusCode()).isEqualTo(200);
        HttpResponse<String> ofASession = visitor.get("/da/notes?q=other", "Cookie", "kompas=" + SESSION);
        assertThat(ofASession.statusCode()).isEqualTo(503);
        assertThat(ofASession.headers().firstValue("Retry-After")).isPresent();
        assertThat(ofASession.body()).contains("We will be back in a moment");

        letTheDatabaseBack();
        await().until(() -> visitor.get("/da/notes?q=other").statusCode() == 200);
    }

    private void write(String note) {
        elsewhere
                .sql("with written as (insert into note values (:note)) select shared.touch('notes')")
                .param("note", note)
                .query()
                .listOfRows();
    }

    private String name() {
        return url.replaceAll("[?].*", "").replaceAll(".*/", "");
    }

    private JdbcClient server() {
        return JdbcClient.create(new DriverManagerDataSource(url.replace("/" + name(), "/postgres")));
    }

    @PageController
    static class Notes {

        final AtomicInteger rendered = new AtomicInteger();
        private final JdbcClient sql;

        Notes(JdbcClient sql) {
            this.sql = sql;
        }

        @GetMapping("/notes")
        @CachedPage(topics = "notes")
        String show(Page page, Model model) {
            rendered.incrementAndGet();
            model.addAttribute(
                    "suggestions",
                    sql.sql("select text from note")
                            .query((row, number) -> new Suggestion(row.getString(1), "en", "", page.to("")))
                            .list());
            return "ui/suggestions";
        }
    }
}
