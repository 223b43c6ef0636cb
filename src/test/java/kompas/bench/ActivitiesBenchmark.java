package kompas.bench;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import kompas.Kompas;
import kompas.search.SearchIndex;
import kompas.search.SearchStatus;
import kompas.shared.sql.DataVersions;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

/** What's on with many activities beside few, in one run and in turns. Run by {@code bench/activities/run.sh}. */
final class ActivitiesBenchmark {

    private static final int FEW = 200;
    private static final int MANY = 20_000;
    private static final int ROUNDS = 3;
    private static final int VISITS = 100;
    private static final Map<String, String> PAGES = pages();

    /** Every fifth repeats weekly; a third in Bulgaria; spread over 200 days. */
    private static final String MAKE = """
            with place as (
                select array_agg(id) as ids from libraries.library where municipality_id is not null and kind <> 'chitalishte'),
            made as (
                insert into events.activity (slug, kind, status, title, summary, library_id, time_zone, venue, audiences, fields, goals,
                                             languages, accessibility, published_at)
                select 'bench-' || n, (array['talk', 'workshop', 'club', 'reading', 'repair_cafe', 'debate'])[1 + n % 6], 'published',
                       jsonb_build_object('source', 'da', 'texts', jsonb_build_object('da', 'Arrangement nummer ' || n,
                                          'bg', 'Събитие номер ' || n)),
                       jsonb_build_object('source', 'da', 'texts', jsonb_build_object('da', repeat('Kom og vær med. ', 8))),
                       place.ids[1 + n % array_length(place.ids, 1)], 'Europe/Copenhagen', 'library',
                       array[(array['children', 'adults', 'families', 'older_people'])[1 + n % 4]],
                       array[(array['A11', 'B30', 'D12', 'E10'])[1 + n % 4]], array[(1 + n % 17)::smallint],
                       array[(array['da', 'bg', 'en'])[1 + n % 3]], array['step_free'], now()
                from generate_series(:from, :to) n, place
                returning id, slug),
            dated as (select id, cast(substr(slug, 7) as int) as n from made)
            insert into events.occurrence (activity_id, starts_at, ends_at, seats)
            select id, start, start + interval '2 hours', case when n % 3 = 0 then 30 end
            from dated cross join lateral generate_series(0, case when n % 5 = 0 then 11 else 0 end) as week
            cross join lateral (select date_trunc('hour', now()) + make_interval(days => 1 + n * 7 % 200 + week * 7, hours => n % 9) as start) t
            """;

    private static final String AWAY = """
            update events.occurrence o
            set starts_at = o.starts_at + make_interval(years => :years), ends_at = o.ends_at + make_interval(years => :years)
            from events.activity a
            where a.id = o.activity_id and a.slug like 'bench-%' and cast(substr(a.slug, 7) as int) > :few
              and (o.starts_at > now() + interval '5 years') = :back""";

    private final JdbcClient sql;
    private final DataVersions versions;
    private final Reader reader;
    private int visit;

    private ActivitiesBenchmark(ServletWebServerApplicationContext context) {
        sql = context.getBean(JdbcClient.class);
        versions = context.getBean(DataVersions.class);
        reader = new Reader(Objects.requireNonNull(context.getWebServer()).getPort());
    }

    public static void main(String[] arguments) throws Exception {
        SpringApplication kompas = new SpringApplication(Kompas.class);
        kompas.setDefaultProperties(Map.of("server.port", "0", "logging.level.root", "error"));
        try (var context = (ServletWebServerApplicationContext) kompas.run(arguments)) {
            SearchIndex index = context.getBean(SearchIndex.class);
            await().atMost(Duration.ofMinutes(5)).until(() -> index.status().state() == SearchStatus.State.READY);
            ActivitiesBenchmark benchmark = new ActivitiesBenchmark(context);
            benchmark.make();
            await().atMost(Duration.ofMinutes(5)).until(() -> index.status().waiting() == 0);
            benchmark.run();
        }
        System.exit(0);
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("list", "/da/activities");
        pages.put("list of the weekend", "/da/activities?when=weekend");
        pages.put("list narrowed by two", "/da/activities?audience=children&region=DK01");
        pages.put("list by a word", "/da/activities?q=arrangement");
        pages.put("month", "/da/activities?view=month");
        pages.put("map", "/da/activities?view=map");
        return pages;
    }

    private void make() {
        long there = sql.sql("select count(*) from events.activity where slug like 'bench-%'")
                .query(Long.class)
                .single();
        if (there < MANY) {
            sql.sql(MAKE).param("from", there + 1).param("to", MANY).update();
            sql.sql("analyze").update();
        }
    }

    private void run() throws Exception {
        Map<String, Timings> few = new LinkedHashMap<>();
        Map<String, Timings> many = new LinkedHashMap<>();
        System.out.println("(warming up)");
        show(MANY);
        measure(new LinkedHashMap<>());
        for (int round = 0; round < ROUNDS; round++) {
            show(FEW);
            measure(few);
            System.out.printf("first page with %,d after all of them changed: %.0f ms", MANY, show(MANY) / 1e6);
            System.out.printf(", after one did: %.0f, %.0f, %.0f ms%n", changeOne(), changeOne(), changeOne());
            measure(many);
        }
        few.forEach((page, little) -> {
            Timings much = many.getOrDefault(page, little);
            System.out.printf(
                    "%-22s %,d: %s; %,d: %s; %.2f x%n",
                    page, FEW, little, MANY, much, much.percentile(50) / little.percentile(50));
        });
    }

    /**
     * Puts the dates of all but a few ten years off, or back; answers how long the first page after that takes, in nanoseconds.
     * The words of all stay in the index.
     */
    private long show(int most) throws Exception {
        sql.sql(AWAY)
                .param("few", FEW)
                .param("back", most == MANY)
                .param("years", most == MANY ? -10 : 10)
                .update();
        return firstPage();
    }

    /** Answers how long the first page after that takes, in milliseconds. */
    private double changeOne() throws Exception {
        sql.sql("update events.activity set summary = title where slug = 'bench-100'")
                .update();
        return firstPage() / 1e6;
    }

    private long firstPage() throws Exception {
        versions.touch("events");
        long begin = System.nanoTime();
        reader.answer("/da/activities?visit=" + ++visit, new LinkedMultiValueMap<>());
        return System.nanoTime() - begin;
    }

    /** Each visit at an address of its own, so that no page comes from memory. */
    private void measure(Map<String, Timings> timings) {
        PAGES.forEach((page, address) -> {
            List<String> addresses = IntStream.range(0, VISITS)
                    .mapToObj(unused -> address + (address.contains("?") ? "&" : "?") + "visit=" + ++visit)
                    .toList();
            Timings took = Timings.of(addresses, 1, one -> reader.answer(one, new LinkedMultiValueMap<>()));
            timings.merge(page, took, Timings::and);
        });
    }
}
