package kompas.directory.importing;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kompas.Kompas;
import kompas.directory.search.indexing.BareIndex;
import kompas.search.Reindexing;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An import of many files and the indexing of what came in, against their floors in the same database. Run by
 * {@code bench/import/run.sh}; arguments: the folder of files, a folder to work in, configuration properties.
 */
final class ImportBenchmark {

    private static final int FEW = 3;
    private static final double MILLISECONDS = 1_000;

    private final ConfigurableApplicationContext context;
    private final List<Path> files;
    private final Path work;
    private long memoryAfterFew;

    private ImportBenchmark(ConfigurableApplicationContext context, List<Path> files, Path work) {
        this.context = context;
        this.files = files;
        this.work = work;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of(arguments[0]))) {
            files = found.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
        String[] properties = Stream.concat(
                        Stream.of("--kompas.command=benchmark", "--spring.main.lazy-initialization=true"),
                        Stream.of(arguments).skip(2))
                .toArray(String[]::new);
        try (var context = new SpringApplicationBuilder(Kompas.class)
                .web(WebApplicationType.NONE)
                .run(properties)) {
            new ImportBenchmark(context, files, Path.of(arguments[1])).run();
        }
    }

    private void run() throws IOException, SQLException {
        Duration imported = timed(this::importAll);
        long memory = peakMemory();
        Duration indexed = timed(() -> context.getBean(Reindexing.class).reindex(progress -> {}));
        BareIndex bareIndex = new BareIndex(context);
        Duration index = bareIndex.write(work.resolve("bare-index"));
        Duration again = timed(this::importAll);
        BareCopy bareCopy = new BareCopy(context.getBean(DataSource.class), work);
        long rows = rows();
        bareCopy.takeOut();
        Duration copy = bareCopy.putBack();
        check(rows == rows() && rows == bareIndex.documents(), "the floors must do the same work");

        System.out.printf("%,d organisations from %d files; load of the machine %.1f%n", rows, files.size(), load());
        tell("import", imported, "COPY", copy);
        tell("indexing", indexed, "Lucene", index);
        tell("both", imported.plus(indexed), "both floors", copy.plus(index));
        System.out.printf("second import, nothing new: %.1f s%n", seconds(again));
        System.out.printf(
                "peak memory after %d files %d MB, after %d files %d MB%n", FEW, memoryAfterFew, files.size(), memory);
        check(memory <= memoryAfterFew * 1.25, "memory must be flat");
    }

    private void importAll() {
        ImportRequest request = new ImportRequest(
                files, Optional.empty(), Optional.empty(), false, "en", "benchmark", false, Optional.empty());
        context.getBean(ImportingOrganisations.class).run(request, (file, fraction, rows) -> {
            if (memoryAfterFew == 0 && files.indexOf(file) == FEW) {
                memoryAfterFew = peakMemory();
            }
        });
    }

    private static Duration timed(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private long rows() {
        return context.getBean(JdbcClient.class)
                .sql("select count(*) from directory.organisation")
                .query(Long.class)
                .single();
    }

    private static void tell(String what, Duration took, String floor, Duration least) {
        System.out.printf(
                "%s %.1f s, %s %.1f s, ratio %.2f%n",
                what, seconds(took), floor, seconds(least), seconds(took) / seconds(least));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / MILLISECONDS;
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** The most this process ever had in memory, in MB, as Linux counts it. */
    private static long peakMemory() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                            .map(line -> line.replaceAll("\\D", ""))
                            .mapToLong(Long::parseLong)
                            .findFirst()
                            .orElse(0)
                    / 1024;
        } catch (IOException e) {
            return 0;
        }
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
