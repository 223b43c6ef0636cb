package kompas.bench.editors;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kompas.bench.Timings;
import kompas.bench.Verdict;
import kompas.bench.editors.Save.Outcome;

/**
 * Two hundred editors of a running server for a minute, faster and faster, and with the server or its database killed in
 * the middle; after each, history is asked for everything they were told. Run by {@code bench/editors/run.sh}; arguments:
 * {@code bin/kompas}, an empty folder, a port, the parts.
 */
final class EditorsBenchmark {

    private static final int EDITORS = 200;
    private static final double LIMIT_MILLISECONDS = 250;
    private static final int SHOWN = 10;
    private static final double MILLIS = 1_000;

    /** Nobody reads a form, changes a sentence and presses the button in less; most take minutes. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private static final List<Duration> FASTER =
            List.of(Duration.ofMillis(2500), Duration.ofMillis(1700), Duration.ofMillis(1250), Duration.ofMillis(1000));

    private static final Duration WARM = Duration.ofSeconds(25);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofSeconds(20);
    private static final Duration FAULT = Duration.ofSeconds(30);

    private final Installation installation;
    private final HttpClient http;
    private final List<Editor.Person> people;
    private final List<Save> all = new ArrayList<>();

    private EditorsBenchmark(Installation installation, HttpClient http) throws IOException, InterruptedException {
        this.installation = installation;
        this.http = http;
        this.people = new People(installation, http).signIn(EDITORS);
    }

    public static void main(String[] arguments) throws Exception {
        Set<String> parts = Set.of(arguments[3].split(","));
        try (Installation installation = Installation.started(
                        Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .executor(threads)
                        .build()) {
            new EditorsBenchmark(installation, http).run(parts);
        }
    }

    private void run(Set<String> parts) throws Exception {
        round("warming up", PAUSE, WARM);
        if (parts.contains("minute")) {
            Ledger minute = round("a minute", PAUSE, MINUTE);
            Verdict.atMost("  p99 of the button, ms", minute.timings().percentile(99), LIMIT_MILLISECONDS);
            Verdict.atMost("  answers of 5xx", minute.failures(), 0);
            Verdict.atMost("  pages of a conflict without both versions", minute.badlyBeside(), 0);
        }
        if (parts.contains("faster")) {
            faster();
        }
        if (parts.contains("server")) {
            fault("kill -9 of the server in the middle", () -> {
                installation.kill();
                installation.startAgain();
            });
        }
        if (parts.contains("database")) {
            fault("kill -9 of the database in the middle", installation::killDatabase);
        }
    }

    /** The highest rate that holds is that of the last but one. */
    private void faster() throws Exception {
        for (Duration pause : FASTER) {
            if (round("faster", pause, SHORT).timings().percentile(99) > LIMIT_MILLISECONDS) {
                return;
            }
        }
    }

    private Ledger round(String what, Duration pause, Duration time) throws Exception {
        Duration used = installation.processorTime();
        Ledger ledger = new Round(people, http, pause, time).run(() -> {});
        Duration more = installation.processorTime().minus(used);
        tell(what, pause, time, ledger);
        System.out.printf("  Java of the server: %.0f %% of one core%n", 100.0 * more.toMillis() / time.toMillis());
        return ledger;
    }

    private void fault(String what, Round.Work work) throws Exception {
        long[] moment = new long[1];
        Ledger ledger = new Round(people, http, PAUSE, FAULT).run(() -> {
            moment[0] = System.nanoTime();
            work.run();
        });
        installation.awaitReady();
        tell(what, PAUSE, FAULT, ledger);
        System.out.printf(
                "  next save %s after it; of %d without an answer %d are there%n",
                ledger.firstSavedAfter(moment[0])
                        .map(after -> "%.1f s".formatted(after.toMillis() / MILLIS))
                        .orElse("not"),
                ledger.count(Outcome.UNKNOWN),
                History.of(installation.database()).present(ledger.saves()));
    }

    private void tell(String what, Duration pause, Duration time, Ledger ledger) {
        Timings timings = ledger.timings();
        System.out.printf("%s: %d editors, %.1f s from form to button%n", what, EDITORS, pause.toMillis() / MILLIS);
        System.out.printf(
                "  %.0f times a second the button: %s; %d saved, %d shown side by side%n",
                (double) ledger.saves().size() / time.toSeconds(),
                timings,
                ledger.count(Outcome.SAVED),
                ledger.count(Outcome.BESIDE));
        System.out.println("  answers: " + ledger);
        all.addAll(ledger.saves());
        List<String> faults = History.of(installation.database()).faults(all);
        faults.stream().limit(SHOWN).forEach(fault -> System.out.println("    " + fault));
        Verdict.atMost("  saves lost, doubled or overwritten unseen", faults.size(), 0);
    }
}
