package kompas.bench.signup;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import kompas.bench.Timings;
import kompas.bench.Verdict;
import kompas.bench.editors.Installation;
import kompas.shared.kernel.SecretLink;

/**
 * Ten thousand people on 64 phones want fifty seats, while the server is killed twice. Whoever gets no answer presses the same
 * button again. Afterwards the database is asked for all of them. Run by {@code bench/signup/run.sh}; arguments:
 * {@code bin/kompas}, an empty folder, a port, how many people.
 */
final class SignUpBenchmark {

    private static final int SEATS = 50;
    private static final int PHONES = 64;
    private static final int KILLS = 2;
    private static final Duration BEFORE_PRESSING_AGAIN = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final double MILLIS = 1_000;

    private final Installation installation;
    private final HttpClient http;
    private final int people;
    private final UUID date = UUID.randomUUID();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger again = new AtomicInteger();
    private final Queue<SignedUp> done = new ConcurrentLinkedQueue<>();

    private SignUpBenchmark(Installation installation, HttpClient http, int people) {
        this.installation = installation;
        this.http = http;
        this.people = people;
    }

    public static void main(String[] arguments) throws Exception {
        try (Installation installation = Installation.started(
                        Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .executor(threads)
                        .build()) {
            new SignUpBenchmark(installation, http, Integer.parseInt(arguments[3])).run(threads);
        }
    }

    private void run(ExecutorService threads) throws Exception {
        publish();
        long begun = System.nanoTime();
        List<Future<?>> phones = new ArrayList<>();
        for (int phone = 0; phone < PHONES; phone++) {
            phones.add(threads.submit(() -> {
                press();
                return null;
            }));
        }
        for (int kill = 1; kill <= KILLS; kill++) {
            while (done.size() < people * kill / (KILLS + 1)) {
                Thread.sleep(20);
            }
            installation.kill();
            installation.startAgain();
        }
        for (Future<?> phone : phones) {
            phone.get();
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        tell(took);
    }

    private void publish() {
        installation
                .database()
                .sql("""
                with activity as (
                    insert into events.activity (slug, kind, status, title, time_zone, venue, place_name, sign_up, published_at)
                    values ('fifty-seats', 'talk', 'published', '{"source":"en","texts":{"en":"Fifty seats"}}', 'Europe/Copenhagen',
                            'elsewhere', 'The hall', 'required', now()) returning id)
                insert into events.occurrence (id, activity_id, starts_at, ends_at, seats)
                select :date, id, now() + interval '30 days', now() + interval '30 days 2 hours', :seats from activity""")
                .param("date", date)
                .param("seats", SEATS)
                .update();
    }

    private void press() throws InterruptedException {
        for (int person = next.getAndIncrement(); person < people; person = next.getAndIncrement()) {
            SecretLink form = SecretLink.make();
            long begun = System.nanoTime();
            while (!answered(person, form)) {
                again.incrementAndGet();
                Thread.sleep(BEFORE_PRESSING_AGAIN);
            }
            done.add(new SignedUp(person, form, begun, System.nanoTime()));
        }
    }

    /** False when nobody knows whether it was taken. */
    private boolean answered(int person, SecretLink form) throws InterruptedException {
        String body = "begun=1&people=1&date=" + date + "&form=" + form.text() + "&name=" + encoded("Person " + person)
                + "&email=" + encoded("person" + person + "@example.org");
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(installation.site() + "/en/activities/fifty-seats/sign-up"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 302;
        } catch (IOException e) {
            return false;
        }
    }

    private void tell(Duration took) {
        installation.awaitReady();
        Standing standing = Standing.of(installation.database(), date);
        System.out.printf(
                "%d sign-ups on %d phones, server killed %d times: %.1f s, %.0f a second; %s; pressed again %d times%n",
                people,
                PHONES,
                KILLS,
                took.toMillis() / MILLIS,
                people * MILLIS / took.toMillis(),
                new Timings(done.stream().mapToLong(SignedUp::nanos).toArray()),
                again.get());
        Verdict.atLeast("  seats sold", standing.seated(), SEATS);
        Verdict.atMost("  seats sold", standing.seated(), SEATS);
        Verdict.atMost("  seats oversold by the date's own row", Math.max(0, standing.taken() - SEATS), 0);
        Verdict.atMost("  acknowledged and not there", standing.missing(done), 0);
        Verdict.atMost("  there twice", standing.parties() - done.size(), 0);
        Verdict.atMost("  in the waiting list before somebody who was told earlier", standing.overtakers(done), 0);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
