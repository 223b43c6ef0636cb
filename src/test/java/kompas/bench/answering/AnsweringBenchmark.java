package kompas.bench.answering;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.bench.Timings;
import kompas.bench.Verdict;
import kompas.bench.editors.Installation;

/**
 * Somebody fills in the Compass questionnaire of the demonstration page by page, again and again: a name, the first choice of every
 * question with choices, the rest left out. A page is the answers that are posted with the page that comes next. Run by {@code
 * bench/webform/run.sh}; arguments: {@code bin/kompas}, an empty folder, a port, how many times through the form.
 */
final class AnsweringBenchmark {

    private static final String SURVEY = "/bg/answer/compass-of-the-civil-sector-razgrad";
    private static final String NAME = "/data/identity/name";
    private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]+)\"");
    private static final Pattern AT = Pattern.compile("name=\"at\" value=\"([^\"]+)\"");
    private static final Pattern CHOICE =
            Pattern.compile("type=\"(?:radio|checkbox)\" name=\"([^\"#]+)\" value=\"([^\"]+)\"");
    private static final Pattern SCRIPT = Pattern.compile("src=\"([^\"]*answer[^\"]*\\.js)\"");
    private static final int WARM = 5;
    private static final int MOST_PAGES = 200;
    private static final double LONGEST_P99 = 50;
    private static final double MOST_KILOBYTES = 60;
    private static final double KILOBYTE = 1000;

    private final HttpClient http;
    private final String site;
    private final List<Long> took = new ArrayList<>();
    private int heaviest;

    private AnsweringBenchmark(HttpClient http, String site) {
        this.http = http;
        this.site = site;
    }

    public static void main(String[] arguments) throws Exception {
        int times = Integer.parseInt(arguments[3]);
        try (Installation installation = Installation.started(
                        Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
                HttpClient http = HttpClient.newHttpClient()) {
            new AnsweringBenchmark(http, installation.site()).run(times);
        }
    }

    private void run(int times) throws Exception {
        String form = location(post(SURVEY, "begun=" + (Instant.now().getEpochSecond() - 60)));
        int pages = 0;
        for (int i = 0; i < WARM + times; i++) {
            if (i == WARM) {
                took.clear();
            }
            pages = through(form);
        }
        Timings timings = new Timings(took.stream().mapToLong(Long::longValue).toArray());
        System.out.printf(
                "%d times through %d pages, answers posted and the next page read: %s%n", times, pages, timings);
        Verdict.atMost("  p99 in ms", timings.percentile(99), LONGEST_P99);
        Matcher script = SCRIPT.matcher(get(form).body());
        int bytes =
                heaviest + (script.find() ? get(script.group(1)).body().getBytes(StandardCharsets.UTF_8).length : 0);
        Verdict.atMost("  kB of the heaviest page with its script, unpacked", bytes / KILOBYTE, MOST_KILOBYTES);
    }

    /** @return how many pages there were */
    private int through(String form) throws Exception {
        String page = get(form + "?at=" + encoded(NAME)).body();
        for (int pages = 1; pages < MOST_PAGES; pages++) {
            heaviest = Math.max(heaviest, page.getBytes(StandardCharsets.UTF_8).length);
            String answers = answers(page);
            long begin = System.nanoTime();
            HttpResponse<String> posted = post(form, answers);
            if (posted.statusCode() != 302 && posted.statusCode() != 303) {
                page = posted.body(); // an answer brought a further question onto the page
                continue;
            }
            String next = location(posted);
            page = get(next).body();
            took.add(System.nanoTime() - begin);
            if (next.endsWith("/check")) {
                return pages;
            }
        }
        throw new IllegalStateException("The form has no end");
    }

    private static String answers(String page) {
        StringBuilder form = new StringBuilder("go=next");
        Matcher at = AT.matcher(page);
        if (at.find()) {
            form.append("&at=").append(encoded(at.group(1)));
        }
        SHOWN.matcher(page).results().forEach(shown -> form.append("&shown=").append(encoded(shown.group(1))));
        if (page.contains("value=\"" + NAME + "\"")) {
            form.append('&').append(encoded(NAME)).append('=').append(encoded("Хор „Лудогорие“"));
        }
        Set<String> answered = new HashSet<>();
        CHOICE.matcher(page)
                .results()
                .filter(choice -> answered.add(choice.group(1)))
                .forEach(choice -> form.append('&')
                        .append(encoded(choice.group(1)))
                        .append('=')
                        .append(encoded(choice.group(2))));
        return form.toString();
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(site + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", site)
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(site + path)).build(), BodyHandlers.ofString());
    }

    private String location(HttpResponse<String> answer) {
        String location = answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException("Not sent on, but " + answer.statusCode()));
        return location.startsWith("http") ? URI.create(location).getRawPath() + query(location) : location;
    }

    private static String query(String location) {
        String query = URI.create(location).getRawQuery();
        return query == null ? "" : "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
