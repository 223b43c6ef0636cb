package kompas.directory.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kompas.Kompas;
import kompas.directory.importing.ImportReport.Counts;
import kompas.testing.JavaProcess;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The power goes half-way through an import: run again, it loses nothing and doubles nothing. */
@KompasIntegrationTest
class KilledImportIntegrationTests {

    private static final int ROWS = 25_000;

    @Autowired
    private ImportingOrganisations importing;

    @Autowired
    private JdbcClient database;

    @Value("${spring.datasource.url}")
    private String url;

    @TempDir
    private Path folder;

    @Test
    void anImportThatWasKilledGoesOnWhereItWas() throws IOException, InterruptedException {
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

    private void killHalfWay(Path file) throws IOException, InterruptedException {
        Process process = JavaProcess.start(
                Kompas.class, "import", file.toString(), "--home", folder.toString(), "--spring.datasource.url=" + url);
        try {
            Thread reader = Thread.ofVirtual().start(() -> {
                try {
                    process.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
                } catch (IOException e) {
                    // the process is gone, which is the point
                }
            });
            while (count() == 0 && process.isAlive()) {
                Thread.onSpinWait();
            }
            process.destroyForcibly().waitFor();
            reader.join();
        } finally {
            process.destroyForcibly();
        }
    }

    /** The lock of the killed one goes with its connection, which the database notices a moment later. */
    private Counts again(Path file) {
        for (int attempt = 0; ; attempt++) {
            try {
                return importing.run(ImportRequest.of(file)).counts();
            } catch (ImportRefused e) {
                if (attempt > 1000) {
                    throw e;
                }
            }
        }
    }

    private int count() {
        return database.sql("select count(*) from directory.organisation")
                .query(Integer.class)
                .single();
    }
}
