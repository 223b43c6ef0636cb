package kompas.directory.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kompas.Kompas;
import kompas.directory.importing.ImportReport.Counts;
import kompas.testing.Emptied;
import kompas.testing.InFull;
import kompas.testing.JavaProcess;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The power goes half-way through an import: run again, it loses nothing and doubles nothing. */
@KompasIntegrationTest
@InFull
class KilledImportIntegrationTests {

    private static final int ROWS = 25_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int HELD = 77;

    private static final String HOLD = """
            create function hold() returns trigger language plpgsql as $$
            begin
                if exists (select from directory.organisation where xmin <> pg_current_xact_id()::xid) then
                    perform pg_advisory_xact_lock(%d);
                end if;
                return null;
            end $$;
            create trigger hold before insert on directory.organisation for each statement execute function hold()
            """.formatted(HELD);

    @Autowired
    private ImportingOrganisations importing;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource dataSource;

    @Value("${spring.datasource.url}")
    private String url;

    @TempDir
    private Path folder;

    @BeforeEach
    void nobodyIsThereYet() {
        Emptied.tables(database, "directory.organisation, directory.source, search.pending");
    }

    @Test
    void anImportThatWasKilledGoesOnWhereItWas() throws Exception {
        Path file = Files.writeString(
                folder.resolve("many.csv"),
                IntStream.range(0, ROWS)
                        .mapToObj(
                                i -> "k" + i + ",Club " + i % 1000 + ",GB-CHC:" + (1_000_000 + i) + ",Main street " + i)
                        .collect(Collectors.joining("\n", "key,name,identifiers,street\n", "\n")));
        killHalfWay(file);
        int before = count();
        assertThat(before).isPositive().isLessThan(ROWS);
        Counts counts = again(file);
        assertThat(counts.created() + counts.unchanged()).isEqualTo(ROWS);
        assertThat(counts.unchanged()).isGreaterThanOrEqualTo(before);
        assertThat(count()).isEqualTo(ROWS);
        assertThat(database.sql("select count(*) from directory.address")
                        .query(Integer.class)
                        .single())
                .isEqualTo(ROWS);
        assertThat(again(file)).isEqualTo(new Counts(0, 0, ROWS, 0));
    }

    @Test
    void anImportStartedWhileAnotherRunsComesAfterItInsteadOfBeingRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("one.csv"), "key,name\nw1,Club\n");
        try (Connection other = dataSource.getConnection();
                Statement statement = other.createStatement();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            statement.execute("select pg_advisory_lock(" + ImportSession.LOCK + ")");
            Future<Counts> waiting = threads.submit(() -> again(file));
            await().atMost(PATIENCE).until(() -> locksWaitedFor() > 0 || waiting.isDone());
            statement.execute("select pg_advisory_unlock(" + ImportSession.LOCK + ")");
            assertThat(waiting.get()).isEqualTo(new Counts(1, 0, 0, 0));
        }
    }

    private int locksWaitedFor() {
        return database.sql("""
                        select count(*) from pg_locks l join pg_database d on d.oid = l.database
                        where d.datname = current_database() and locktype = 'advisory' and objid = :lock and not granted
                        """)
                .param("lock", ImportSession.LOCK)
                .query(Integer.class)
                .single();
    }

    /** What comes after the first part that is kept waits for a lock of ours, so it cannot come to its end. */
    private void killHalfWay(Path file) throws Exception {
        try (Connection holder = dataSource.getConnection();
                Statement statement = holder.createStatement()) {
            statement.execute(HOLD);
            statement.execute("select pg_advisory_lock(" + HELD + ")");
            killOnceSomethingIsKept(file);
            statement.execute("select pg_advisory_unlock(" + HELD + ")");
            statement.execute("drop function hold cascade");
        }
    }

    private void killOnceSomethingIsKept(Path file) throws IOException, InterruptedException {
        Process process = JavaProcess.builder(
                        Kompas.class,
                        "import",
                        file.toString(),
                        "--home",
                        folder.toString(),
                        "--spring.datasource.url=" + url)
                .redirectOutput(folder.resolve("import.log").toFile())
                .start();
        try {
            await().atMost(PATIENCE).until(() -> count() > 0 || !process.isAlive());
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private Counts again(Path file) {
        return importing.run(ImportRequest.of(file)).counts();
    }

    private int count() {
        return database.sql("select count(*) from directory.organisation")
                .query(Integer.class)
                .single();
    }
}
