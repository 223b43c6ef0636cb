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

/** The board of needs with many beside few, in one run and in turns. Run by {@code bench/needs/run.sh}. */
final class NeedsBenchmark {

    private static final int FEW = 200;
    private static final int MANY = 20_000;
    private static final int ROUNDS = 3;
    private static final int VISITS = 50;

    /** A quarter are offers; spread over all organisations of the demonstration; two topics for every third. */
    private static final String MAKE = """
            with who as (select array_agg(id order by id) as ids from directory.public_organisation where status <> 'closed')
            insert into needs.need (owner_kind, owner_id, direction, kind, text, since, urgency, topics)
            select 'organisation', who.ids[1 + n * 7919 % array_length(who.ids, 1)], case when n % 4 = 0 then 'offer' else 'need' end,
                   (array['training', 'space', 'volunteers', 'equipment', 'funding', 'partners', 'visibility', 'expertise'])[1 + n % 8],
                   jsonb_build_object('source', 'da', 'texts', jsonb_build_object('da', 'Bench ' || n)), current_date - n % 300,
                   (array['now', 'year', 'someday', null])[1 + n % 4],
                   case when n % 3 = 0 then needs.clean_topics(array[(array['projects', 'accounts', 'media', 'board'])[1 + n % 4], 'rules'])
                        else '{}' end
            from generate_series(:from, :to) n, who
            on conflict do nothing""";

    private static final String AWAY = """
            update needs.need set until = case when :few then since end
            where text -> 'texts' ->> 'da' like 'Bench %' and cast(substr(text -> 'texts' ->> 'da', 7) as int) > :most""";

    private final JdbcClient sql;
    private final DataVersions versions;
    private final Reader reader;
    private final Map<String, String> pages = new LinkedHashMap<>();
    private int visit;

    private NeedsBenchmark(ServletWebServerApplicationContext context) {
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
            NeedsBenchmark benchmark = new NeedsBenchmark(context);
            benchmark.make();
            benchmark.run();
        }
        System.exit(0);
    }

    private void make() {
        long there =
                sql.sql("select count(*) from needs.need").query(Long.class).single();
        if (there < MANY) {
            sql.sql(MAKE).param("from", 1).param("to", MANY).update();
            sql.sql("analyze").update();
        }
        String slug = sql.sql("""
                        select o.slug from directory.public_organisation o
                        where o.longitude is not null order by o.id limit 1""").query(String.class).single();
        pages.put("board", "/da/needs");
        pages.put("offers", "/da/needs?show=offer");
        pages.put("one topic", "/da/needs?topic=accounts");
        pages.put("region and kind", "/da/needs?region=BG324&kind=training");
        pages.put("within 20 km", "/da/needs?near=" + slug);
        pages.put("page 50", "/da/needs?page=50");
        pages.put("an organisation", "/da/organisations/" + slug);
        pages.put("a region", "/da/regions/BG324");
    }

    private void run() throws Exception {
        Map<String, Timings> few = new LinkedHashMap<>();
        Map<String, Timings> many = new LinkedHashMap<>();
        System.out.println("(warming up)");
        show(false);
        measure(new LinkedHashMap<>());
        for (int round = 0; round < ROUNDS; round++) {
            show(true);
            measure(few);
            show(false);
            measure(many);
        }
        few.forEach((page, little) -> {
            Timings much = many.getOrDefault(page, little);
            System.out.printf(
                    "%-18s %,d: %s; %,d: %s; %.2f x%n",
                    page, FEW, little, MANY, much, much.percentile(50) / little.percentile(50));
        });
    }

    /** All but a few were needed until long ago, or are needed still. */
    private void show(boolean few) {
        sql.sql(AWAY).param("few", few).param("most", FEW).update();
        sql.sql("analyze needs.need").update();
        versions.touch("needs");
    }

    /** Each visit at an address of its own, so that no page comes from memory. */
    private void measure(Map<String, Timings> timings) {
        pages.forEach((page, address) -> {
            List<String> addresses = IntStream.range(0, VISITS)
                    .mapToObj(unused -> address + (address.contains("?") ? "&" : "?") + "visit=" + ++visit)
                    .toList();
            Timings took = Timings.of(addresses, 1, one -> reader.answer(one, new LinkedMultiValueMap<>()));
            timings.merge(page, took, Timings::and);
        });
    }
}
