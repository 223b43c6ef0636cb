package kompas.bench;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import kompas.Kompas;
import kompas.search.SearchIndex;
import kompas.search.SearchStatus;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.util.LinkedMultiValueMap;

/** Pages with many of something beside the same with few, in one run and in turns, none of them from the memory of pages. */
final class ManyBesideFew {

    static final int FEW = 200;
    static final int MANY = 20_000;

    private static final int ROUNDS = 3;

    private final Reader reader;
    private int visit;

    private ManyBesideFew(ServletWebServerApplicationContext context) {
        reader = new Reader(Objects.requireNonNull(context.getWebServer()).getPort());
    }

    /** What there are few or many of. */
    interface Subject {

        /** Makes as many as it takes; answers addresses by what the report calls them. */
        Map<String, String> make();

        /** From now on this many are seen: {@link #FEW} or {@link #MANY}. */
        void show(int most);

        /** What else is measured with many, before the pages are. */
        default void withMany(ManyBesideFew pages) {}
    }

    /** Starts Kompas, measures, and ends this process. */
    static void run(String[] arguments, int visits, Function<ServletWebServerApplicationContext, Subject> subject) {
        SpringApplication kompas = new SpringApplication(Kompas.class);
        kompas.setDefaultProperties(Map.of("server.port", "0", "logging.level.root", "error"));
        try (var context = (ServletWebServerApplicationContext) kompas.run(arguments)) {
            SearchIndex index = context.getBean(SearchIndex.class);
            await().atMost(Duration.ofMinutes(5)).until(() -> index.status().state() == SearchStatus.State.READY);
            Subject measured = subject.apply(context);
            Map<String, String> pages = measured.make();
            await().atMost(Duration.ofMinutes(5)).until(() -> index.status().waiting() == 0);
            new ManyBesideFew(context).run(measured, pages, visits);
        }
        System.exit(0);
    }

    private void run(Subject subject, Map<String, String> pages, int visits) {
        Map<String, Timings> few = new LinkedHashMap<>();
        Map<String, Timings> many = new LinkedHashMap<>();
        System.out.println("(warming up)");
        subject.show(MANY);
        measure(pages, visits, new LinkedHashMap<>());
        for (int round = 0; round < ROUNDS; round++) {
            subject.show(FEW);
            measure(pages, visits, few);
            subject.show(MANY);
            subject.withMany(this);
            measure(pages, visits, many);
        }
        few.forEach((page, little) -> {
            Timings much = many.getOrDefault(page, little);
            System.out.printf(
                    "%-22s %,d: %s; %,d: %s; %.2f x%n",
                    page, FEW, little, MANY, much, much.percentile(50) / little.percentile(50));
        });
    }

    private void measure(Map<String, String> pages, int visits, Map<String, Timings> timings) {
        pages.forEach((page, address) -> timings.merge(page, visit(address, visits), Timings::and));
    }

    /** Each visit at an address of its own, so that no page comes from memory. */
    Timings visit(String address, int visits) {
        List<String> addresses = IntStream.range(0, visits)
                .mapToObj(unused -> address + (address.contains("?") ? "&" : "?") + "visit=" + ++visit)
                .toList();
        return Timings.of(addresses, 1, one -> reader.answer(one, new LinkedMultiValueMap<>()));
    }
}
