package kompas.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Marks of the map at every zoom, for windows a screen would show and for the whole world, with and without filters. */
final class MapBenchmark {

    private static final int DEEPEST_ZOOM = 18;
    private static final int WINDOWS = 6;
    private static final int LIMIT = 2_000;
    private static final double MARGIN = 4;
    private static final Pattern FEATURE = Pattern.compile("\"Feature\"");
    private static final List<String> FILTERS = List.of("", "field=A", "q=club", "status=active", "region=bg-varna");

    private final Reader reader;
    private final AtomicInteger most = new AtomicInteger();

    MapBenchmark(Reader reader) {
        this.reader = reader;
    }

    void run(int concurrency) {
        Timings timings = Timings.of(windows(), concurrency, this::ask);
        System.out.printf("map, %d at once: %s%n", concurrency, timings);
        Verdict.atMost("  most marks sent", most.get(), LIMIT);
    }

    private static List<MultiValueMap<String, String>> windows() {
        Random random = new Random(1);
        List<MultiValueMap<String, String>> windows = new ArrayList<>();
        for (int zoom = 0; zoom <= DEEPEST_ZOOM; zoom++) {
            for (String filter : FILTERS) {
                windows.add(window(zoom, "-180,-85,180,85", filter));
                for (int i = 0; i < WINDOWS; i++) {
                    windows.add(window(zoom, box(zoom, random), filter));
                }
            }
        }
        return windows;
    }

    /** As much as four tiles show, somewhere in Bulgaria. */
    private static String box(int zoom, Random random) {
        double width = Math.min(180, 360 / Math.pow(2, zoom) * MARGIN);
        double east = 23 + random.nextDouble() * 4;
        double north = 42 + random.nextDouble() * 1.5;
        return String.format(
                Locale.ROOT,
                "%.4f,%.4f,%.4f,%.4f",
                Math.max(-180, east - width / 2),
                Math.max(-85, north - width / 3),
                Math.min(180, east + width / 2),
                Math.min(85, north + width / 3));
    }

    private static MultiValueMap<String, String> window(int zoom, String box, String filter) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        parameters.add("zoom", Integer.toString(zoom));
        parameters.add("bbox", box);
        if (!filter.isEmpty()) {
            parameters.add(filter.substring(0, filter.indexOf('=')), filter.substring(filter.indexOf('=') + 1));
        }
        return parameters;
    }

    private void ask(MultiValueMap<String, String> window) throws Exception {
        int marks = (int) FEATURE.matcher(reader.text("/en/organisations/marks", window))
                .results()
                .count();
        most.accumulateAndGet(marks, Math::max);
    }
}
