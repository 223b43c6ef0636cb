package kompas.bench.collecting;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import kompas.bench.Timings;
import kompas.bench.Verdict;
import kompas.bench.editors.Installation;
import kompas.surveys.SurveyFixture;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Phones send responses to a form of 24 questions with a group that repeats, eight at a time: every one is checked against its
 * form's rules and on the disk before it is acknowledged. Then the server is killed in the middle of it, and everything that was
 * acknowledged must be there. Run by {@code bench/collecting/run.sh}; arguments: {@code bin/kompas}, an empty folder, a port, how
 * many responses.
 */
final class CollectingBenchmark {

    private static final int CONNECTIONS = 8;
    private static final int WARM = 1_000;
    private static final double LEAST_A_SECOND = 300;
    private static final double LONGEST_P99 = 100;
    private static final double NANOS = 1e9;
    private static final String BOUNDARY = "kompas-bench";

    private final Installation installation;
    private final HttpClient http;
    private final URI server;
    private final Queue<String> kept = new ConcurrentLinkedQueue<>();

    private CollectingBenchmark(Installation installation, HttpClient http, URI server) {
        this.installation = installation;
        this.http = http;
        this.server = server;
    }

    public static void main(String[] arguments) throws Exception {
        Path program = Path.of(arguments[0]);
        Path home = Path.of(arguments[1]);
        int responses = Integer.parseInt(arguments[3]);
        try (Installation installation = Installation.started(program, home, Integer.parseInt(arguments[2]));
                HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            SurveyFixture.open().insertInto(installation.database(), "bench", SampleForm.MARKDOWN);
            URI server = URI.create(installation.site() + path(program, home) + "/submission");
            CollectingBenchmark benchmark = new CollectingBenchmark(installation, http, server);
            benchmark.send(0, WARM);
            benchmark.measure(responses);
            benchmark.kill(responses);
        }
    }

    /** What the command prints, behind the address of the site. */
    private static String path(Path program, Path home) throws IOException {
        ProcessBuilder command =
                new ProcessBuilder(program.toString(), "fieldworker-url", "bench", "ingrid@example.org");
        command.environment().put("KOMPAS_HOME", home.toString());
        String printed = new String(command.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return printed.substring(printed.indexOf("/openrosa/"));
    }

    private void measure(int responses) {
        long begun = System.nanoTime();
        Timings timings = send(WARM, responses);
        double rate = responses * NANOS / (System.nanoTime() - begun);
        System.out.printf("%d responses, %d at a time: %s%n", responses, CONNECTIONS, timings);
        Verdict.atLeast("  a second", rate, LEAST_A_SECOND);
        Verdict.atMost("  p99 in ms", timings.percentile(99), LONGEST_P99);
        Verdict.atLeast("  acknowledged", kept.size(), WARM + responses);
        Verdict.atMost("  acknowledged and not there", missing(), 0);
        Verdict.atMost("  checked wrongly", wrong(), 0);
    }

    /** Every tenth has no name, which its form requires: so many flags, and no others. */
    private long wrong() {
        Map<String, Long> flags = new TreeMap<>();
        installation.database().sql("""
                        select f.kind, count(*) from surveys.flag f join surveys.response r on r.id = f.response_id
                        join surveys.survey s on s.id = r.survey_id where s.slug = 'bench' group by f.kind""").query((RowCallbackHandler) row -> flags.put(row.getString(1), row.getLong(2)));
        long expected = kept.size() / 10;
        if (!flags.equals(Map.of("required", expected))) {
            System.out.println("  flags: " + flags + ", expected " + expected + " required");
        }
        long required = flags.getOrDefault("required", 0L);
        long others = flags.values().stream().mapToLong(Long::longValue).sum() - required;
        return others + Math.abs(required - expected);
    }

    private void kill(int responses) throws Exception {
        int before = kept.size();
        Thread killing = Thread.ofPlatform().start(() -> {
            while (kept.size() < before + responses / 4) {
                Thread.onSpinWait();
            }
            try {
                installation.kill();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        send(before, responses);
        killing.join();
        installation.startAgain();
        installation.awaitReady();
        System.out.printf("killed after %d of %d%n", kept.size() - before, responses);
        Verdict.atMost("  acknowledged before kill -9 and not there", missing(), 0);
    }

    private Timings send(int first, int count) {
        List<Integer> numbers = IntStream.range(first, first + count).boxed().toList();
        return Timings.of(numbers, CONNECTIONS, this::send);
    }

    private void send(int number) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("X-OpenRosa-Version", "1.0")
                .POST(BodyPublishers.ofString(body(SampleForm.response(number))))
                .build();
        try {
            if (http.send(request, BodyHandlers.discarding()).statusCode() == 201) {
                kept.add(SampleForm.instance(number));
            }
        } catch (IOException e) {
            return; // the server is gone, and nobody was promised anything
        }
    }

    private static String body(String xml) {
        return "--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"xml_submission_file\"; filename=\"r.xml\"\r\n"
                + "Content-Type: text/xml\r\n\r\n" + xml + "\r\n--" + BOUNDARY + "--\r\n";
    }

    private long missing() {
        Set<String> there = new HashSet<>(installation
                .database()
                .sql("select instance_id from surveys.response")
                .query(String.class)
                .list());
        return kept.stream().filter(id -> !there.contains(id)).count();
    }
}
