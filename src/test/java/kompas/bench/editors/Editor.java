package kompas.bench.editors;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import kompas.bench.editors.Save.Outcome;
import kompas.directory.editing.WebForm;
import org.springframework.util.MultiValueMap;

/** Somebody signed in who opens a section, types, saves, looks at the page they are led to, and begins again. */
final class Editor {

    private static final int OF_ALL = 25;
    private static final int HUNDRED = 100;
    private static final Duration BEFORE_TRYING_AGAIN = Duration.ofMillis(250);

    private final HttpClient http;
    private final Person person;
    private final Random random;
    private final Ledger ledger;

    Editor(HttpClient http, Person person, Ledger ledger) {
        this.http = http;
        this.person = person;
        this.random = new Random(person.number());
        this.ledger = ledger;
    }

    /**
     * @param site where the server is
     * @param cookie of the session
     * @param own slugs of organisations nobody else edits
     * @param shared slugs of organisations everybody edits
     */
    record Person(int number, String site, String cookie, List<String> own, List<String> shared) {}

    /** @param pause between the form and the button, on average; each time anything from half of it to one and a half */
    void work(Duration pause, BooleanSupplier goesOn) throws InterruptedException {
        Thread.sleep(pause.multipliedBy(random.nextInt(HUNDRED)).dividedBy(HUNDRED));
        while (goesOn.getAsBoolean()) {
            try {
                once(pause, goesOn);
            } catch (IOException e) {
                Thread.sleep(BEFORE_TRYING_AGAIN);
            }
        }
    }

    private void once(Duration pause, BooleanSupplier goesOn) throws IOException, InterruptedException {
        List<String> among = random.nextInt(HUNDRED) < OF_ALL ? person.shared() : person.own();
        String slug = among.get(random.nextInt(among.size()));
        Part part = Part.of(random.nextInt(HUNDRED));
        HttpResponse<String> form = http.send(request(slug, "/" + part.code()).build(), BodyHandlers.ofString());
        ledger.looked(form.statusCode());
        if (form.statusCode() != 200) {
            Thread.sleep(BEFORE_TRYING_AGAIN);
            return;
        }
        MultiValueMap<String, String> typed = WebForm.typedIn(form.body());
        String seen = Mark.in(typed.toString()).orElse("");
        type(pause);
        if (!goesOn.getAsBoolean()) {
            return;
        }
        String mark = Mark.next(person.number());
        part.write(mark, typed);
        HttpResponse<String> answer = press(slug, part, typed, new Said(mark, seen));
        if (answer.statusCode() == 409) {
            decide(slug, part, answer.body(), mark);
        }
    }

    private void type(Duration pause) throws InterruptedException {
        Thread.sleep(pause.multipliedBy(50 + random.nextInt(HUNDRED)).dividedBy(HUNDRED));
    }

    private record Said(String mark, String seen) {}

    /** Both versions stand there now: its writer reads the other's and saves a third, knowing what goes. */
    private void decide(String slug, Part part, String page, String mine) throws IOException, InterruptedException {
        List<String> theirs =
                Mark.allIn(page).stream().filter(mark -> !mark.equals(mine)).toList();
        ledger.beside(page.contains(mine) && theirs.size() == 1);
        MultiValueMap<String, String> typed = WebForm.typedIn(page);
        String mark = Mark.next(person.number());
        part.write(mark, typed);
        press(slug, part, typed, new Said(mark, theirs.isEmpty() ? "" : theirs.getFirst()));
    }

    private HttpResponse<String> press(String slug, Part part, MultiValueMap<String, String> typed, Said said)
            throws IOException, InterruptedException {
        HttpRequest request = request(slug, "/" + part.code())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(typed)))
                .build();
        long begun = System.nanoTime();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            long now = System.nanoTime();
            int status = answer.statusCode();
            ledger.pressed(new Save(slug, part, said.mark(), said.seen(), outcome(status), status, now, now - begun));
            if (status == 302) {
                ledger.looked(http.send(request(slug, "?saved=" + part.code()).build(), BodyHandlers.ofString())
                        .statusCode());
            }
            return answer;
        } catch (IOException e) {
            long now = System.nanoTime();
            ledger.pressed(new Save(slug, part, said.mark(), said.seen(), Outcome.UNKNOWN, 0, now, now - begun));
            throw e;
        }
    }

    private static Outcome outcome(int status) {
        return switch (status) {
            case 302 -> Outcome.SAVED;
            case 409 -> Outcome.BESIDE;
            default -> status >= 500 ? Outcome.UNKNOWN : Outcome.REFUSED;
        };
    }

    private HttpRequest.Builder request(String slug, String rest) {
        return HttpRequest.newBuilder(URI.create(person.site() + "/en/organisations/" + slug + "/edit" + rest))
                .header("Cookie", person.cookie());
    }

    private static String encoded(MultiValueMap<String, String> form) {
        return form.entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
