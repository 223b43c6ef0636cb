package kompas.search.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kompas.Kompas;
import kompas.shared.commands.ExitCode;
import kompas.testing.InFull;
import kompas.testing.JavaProcess;
import kompas.testing.KompasProcess;
import kompas.testing.ProcessTest;
import kompas.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The power goes while the index is being told of changes: after the next start it holds what the database holds. */
@ProcessTest
@InFull
class KilledIndexingIntegrationTests {

    private static final String SOURCE = """
            insert into directory.source (key, kind, name) values
                ('test', 'register', '{"source":"en","texts":{"en":"Register of tests"}}')""";

    private static final String ADD = """
            with added as (
                insert into directory.organisation (slug, name, source_id, source_date)
                select 's-' || i, '{"source":"en","texts":{"en":"Early society"}}', s.id, '2026-10-01'
                from directory.source s, generate_series(1, 6000) i
                returning id)
            insert into search.pending (kind, id) select 'organisation', id from added""";

    private static final String CHANGE = """
            with renamed as (
                update directory.organisation set name = '{"source":"en","texts":{"en":"Renamed society"}}'
                where slug like 's-1%' returning id),
            gone as (delete from directory.organisation where slug like 's-2%' returning id)
            insert into search.pending (kind, id)
            select 'organisation', id from (select id from renamed union all select id from gone) changed""";

    /** Somebody is between the index and the database, with something to move. */
    private static final String DRAINING = """
            select exists (select from search.pending) and exists (
                select from pg_locks l join pg_database d on d.oid = l.database and d.datname = current_database()
                where l.locktype = 'advisory' and (l.classid::bigint << 32) + l.objid::bigint = :key)""";

    private final HttpClient http = HttpClient.newHttpClient();
    private final TestDatabase database = TestDatabase.create();
    private final JdbcClient sql = database.jdbc();
    private int port;

    @TempDir
    private Path home;

    @Test
    void everythingIsToldAgainAndReindexingBesideTheServerAgrees() throws Exception {
        sql.sql(SOURCE).update();
        Process first = serve();
        try {
            sql.sql(ADD).update();
            awaitFound("early", 6000);
            sql.sql(CHANGE).update();
            awaitDraining();
        } finally {
            first.destroyForcibly().waitFor();
        }

        Process second = serve();
        try {
            int renamed = named("Renamed");
            int early = named("Early");
            assertThat(renamed).isPositive();
            awaitFound("renamed", renamed);
            awaitFound("early", early);

            reindexBesideIt();
            awaitFound("renamed", renamed);
            awaitFound("early", early);
            assertThat(second.isAlive()).isTrue();
        } finally {
            second.destroyForcibly().waitFor();
        }
    }

    /** In the middle of telling the index, or just after. */
    private void awaitDraining() {
        await().pollInterval(Duration.ofMillis(2))
                .atMost(Duration.ofMinutes(1))
                .until(() -> sql.sql(DRAINING)
                                .param("key", PendingRows.ONE_AT_A_TIME)
                                .query(Boolean.class)
                                .single()
                        || !isAnythingPending());
    }

    private void reindexBesideIt() throws Exception {
        Process reindex = start("reindex");
        String said = String.join("\n", reindex.inputReader().lines().toList());
        assertThat(reindex.waitFor()).as(said).isEqualTo(ExitCode.DONE);
        assertThat(said).contains("The new index is in use.");
    }

    private boolean isAnythingPending() {
        return sql.sql("select exists (select from search.pending)")
                .query(Boolean.class)
                .single();
    }

    private int named(String word) {
        return sql.sql("select count(*) from directory.organisation where name::text like :name")
                .param("name", "%" + word + "%")
                .query(Integer.class)
                .single();
    }

    private void awaitFound(String word, int count) {
        await().atMost(Duration.ofMinutes(3))
                .ignoreException(ConnectException.class)
                .untilAsserted(() -> assertThat(found(word)).isEqualTo(count));
    }

    /** How many organisations a search for the word gives; nothing while the index cannot be asked. */
    private long found(String word) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + "/data/organisations.ndjson?q=" + word);
        var answer = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        return answer.statusCode() == 200 ? answer.body().lines().count() : -1;
    }

    private Process serve() throws IOException {
        port = KompasProcess.freePort();
        Process process = start("serve", "--port", Integer.toString(port), "--management.server.port=0");
        Thread.ofVirtual().start(() -> process.inputReader().lines().forEach(line -> {}));
        return process;
    }

    private Process start(String... words) throws IOException {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--home", home.toString(), "--spring.datasource.url=" + database.url()));
        return JavaProcess.start(Kompas.class, all.toArray(String[]::new));
    }
}
