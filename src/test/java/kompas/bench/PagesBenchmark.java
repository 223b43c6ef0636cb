package kompas.bench;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kompas.Kompas;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.OrganisationSearch;
import kompas.search.SearchIndex;
import kompas.search.SearchStatus;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Pages of a running Kompas against their limits. Run by {@code bench/pages/run.sh}; the first argument names the parts,
 * the others are configuration properties.
 */
final class PagesBenchmark {

    private static final int SEARCHES = 1_000;
    private static final List<Integer> CONCURRENCIES = List.of(1, 8);
    private static final int SECONDS = 3;
    private static final double SHARE_OF_BARE = 0.6;

    private final JdbcClient sql;
    private final OrganisationSearch search;
    private final TomcatWebServer server;
    private final Reader reader;

    private PagesBenchmark(ServletWebServerApplicationContext context) {
        sql = context.getBean(JdbcClient.class);
        search = context.getBean(OrganisationSearch.class);
        server = (TomcatWebServer) Objects.requireNonNull(context.getWebServer());
        reader = new Reader(server.getPort());
    }

    public static void main(String[] arguments) throws Exception {
        Set<String> parts = Set.of(arguments[0].split(","));
        SpringApplication kompas = new SpringApplication(Kompas.class);
        kompas.setDefaultProperties(Map.of("server.port", "0", "logging.level.root", "error"));
        String[] properties = Stream.of(arguments).skip(1).toArray(String[]::new);
        try (var context = (ServletWebServerApplicationContext) kompas.run(properties)) {
            SearchIndex index = context.getBean(SearchIndex.class);
            await().atMost(Duration.ofMinutes(15)).until(() -> index.status().state() == SearchStatus.State.READY);
            new PagesBenchmark(context).run(parts);
        }
        System.exit(0);
    }

    private void run(Set<String> parts) throws Exception {
        long documents = search.count(OrganisationCriteria.everything(), "en");
        System.out.printf("%,d organisations%n", documents);
        if (parts.contains("search")) {
            search(documents);
        }
        if (parts.contains("map")) {
            CONCURRENCIES.forEach(concurrency -> new MapBenchmark(reader).run(concurrency));
        }
        if (parts.contains("suggestions")) {
            suggestions();
        }
        if (parts.contains("cached")) {
            new CachedPageBenchmark(reader, MemoryFloor.in(server.getTomcat()), server.getPort(), SECONDS)
                    .run(List.of("/en", "/bg/organisations", organisation()), SHARE_OF_BARE);
        }
    }

    private void search(long documents) {
        SearchPageBenchmark benchmark = new SearchPageBenchmark(search, reader);
        System.out.println("(warming up)");
        benchmark.run(new Questions(sql, 1).some(SEARCHES / 2), 2, documents);
        for (int concurrency : CONCURRENCIES) {
            benchmark.run(new Questions(sql, 1 + concurrency).some(SEARCHES), concurrency, documents);
        }
    }

    private void suggestions() {
        for (int concurrency : CONCURRENCIES) {
            List<String> typed = new Questions(sql, concurrency).beginnings(SEARCHES);
            System.out.printf(
                    "suggestions, %d at once: %s%n",
                    concurrency,
                    Timings.of(
                            typed,
                            concurrency,
                            beginning -> reader.answer("/en/organisations/suggestions", q(beginning))));
        }
    }

    private static MultiValueMap<String, String> q(String words) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        parameters.add("q", words);
        return parameters;
    }

    private String organisation() {
        return "/en/organisations/"
                + sql.sql("select slug from directory.public_organisation where country = 'BG' order by slug limit 1")
                        .query(String.class)
                        .single();
    }
}
