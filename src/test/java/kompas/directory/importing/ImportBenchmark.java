package kompas.directory.importing;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kompas.Kompas;
import kompas.directory.search.indexing.BareIndex;
import kompas.search.Reindexing;
import kompas.search.SearchIndex;
import kompas.search.SearchStatus;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An import of many files while the server brings the index up to date beside it, against their floors in the same database.
 * Run by {@code bench/import/run.sh}; arguments: the folder of files, a folder to work in, configuration properties.
 */
final class ImportBenchmark {

    /** Files after which the heap has grown to what it may: what grows beyond that grows with the rows. */
    private static final int FEW = 8;

    private static final double MILLISECONDS = 1_000;
    private static final int LOOK_EVERY_MILLISECONDS = 10;

    private final List<Path> files;
    private final Path work;
    private final String[] properties;
    private long memoryAfterFew;

    private ImportBenchmark(List<Path> files, Path work, String[] properties) {
        this.files = files;
        this.work = work;
        this.properties = properties;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of(arguments[0]))) {
            files = found.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
        new ImportBenchmark(files, Path.of(arguments[1]), Arrays.copyOfRange(arguments, 2, arguments.length)).run();
    }

    private void run() throws IOException, SQLException {
        Imported imported;
        try (var server = new SpringApplicationBuilder(Kompas.class).run(with("--server.port=0"))) {
            imported = importBeside(server);
        }
        try (var context = new SpringApplicationBuilder(Kompas.class)
                .web(WebApplicationType.NONE)
                .run(with("--kompas.command=benchmark", "--spring.main.lazy-initialization=true"))) {
            compare(imported, context);
        }
    }

    private String[] with(String... more) {
        return Stream.concat(Stream.of(more), Stream.of(properties)).toArray(String[]::new);
    }

    /**
     * What the running server did.
     *
     * @param written until the last row was in the database
     * @param found until the last organisation was in the index, on disk and visible
     * @param processor what Java took of the processors until then
     */
    private record Imported(Duration written, Duration found, Duration processor, Duration reindexed, long memory) {}

    private Imported importBeside(ConfigurableApplicationContext server) {
        SearchIndex index = server.getBean(SearchIndex.class);
        await(index);
        Duration processor = processorTime();
        long begun = System.nanoTime();
        importAll(server);
        Duration written = since(begun);
        await(index);
        Duration found = since(begun);
        processor = processorTime().minus(processor);
        long memory = peakMemory();
        check(documents(index) == rows(server), "every organisation must be found");
        Duration reindexed = timed(() -> server.getBean(Reindexing.class).reindex(progress -> {}));
        return new Imported(written, found, processor, reindexed, memory);
    }

    /** Until the index has everything. */
    private static void await(SearchIndex index) {
        SearchStatus status = index.status();
        while (status.state() != SearchStatus.State.READY || status.waiting() > 0) {
            LockSupport.parkNanos(Duration.ofMillis(LOOK_EVERY_MILLISECONDS).toNanos());
            status = index.status();
        }
    }

    private static long documents(SearchIndex index) {
        return index.ask(session ->
                session.search(Object.class).where(every -> every.matchAll()).fetchTotalHitCount());
    }

    private void compare(Imported imported, ConfigurableApplicationContext context) throws IOException, SQLException {
        BareIndex bareIndex = new BareIndex(context);
        Duration index = bareIndex.write(work.resolve("bare-index"));
        Duration again = timed(() -> importAll(context));
        BareCopy bareCopy = new BareCopy(context.getBean(DataSource.class), work);
        long rows = rows(context);
        bareCopy.takeOut();
        Duration copy = bareCopy.putBack();
        check(rows == rows(context) && rows == bareIndex.documents(), "the floors must do the same work");

        System.out.printf("%,d organisations from %d files; load of the machine %.1f%n", rows, files.size(), load());
        System.out.printf("processor time of Java meanwhile: %.1f s%n", seconds(imported.processor));
        System.out.printf("floors: COPY %.1f s, Lucene %.1f s%n", seconds(copy), seconds(index));
        tell("all rows written", imported.written, "both floors", copy.plus(index));
        tell("all organisations found", imported.found, "both floors", copy.plus(index));
        tell("a new index", imported.reindexed, "Lucene", index);
        System.out.printf("second import, nothing new: %.1f s%n", seconds(again));
        System.out.printf(
                "peak memory after %d files %d MB, after %d files %d MB%n",
                FEW, memoryAfterFew, files.size(), imported.memory);
        check(files.size() <= FEW || imported.memory <= memoryAfterFew * 1.25, "memory must be flat");
    }

    private void importAll(BeanFactory context) {
        ImportRequest request = new ImportRequest(
                files,
                Optional.empty(),
                Optional.empty(),
                false,
                "en",
                "benchmark",
                false,
                Optional.empty(),
                Optional.empty());
        context.getBean(ImportingOrganisations.class).run(request, (file, fraction, rows) -> {
            if (memoryAfterFew == 0 && files.indexOf(file) == FEW) {
                memoryAfterFew = peakMemory();
            }
        });
    }

    private static Duration timed(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return since(begun);
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static long rows(BeanFactory context) {
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

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
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
