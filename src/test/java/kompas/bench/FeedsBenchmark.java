package kompas.bench;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kompas.Kompas;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Calendars of the next 200 dates among 20,000 activities: once they lie in memory beside the same bytes from a bare servlet, and
 * how long making one takes. Run by {@code bench/feeds/run.sh}; the arguments are configuration properties.
 */
final class FeedsBenchmark {

    private static final int SECONDS = 2;
    private static final int TRIES = 30;

    /** 1.5 times the time of sending the same bytes. */
    private static final double SHARE_OF_BARE = 1 / 1.5;

    /** Half of them at one library, a quarter of those talks. */
    private static final String ACTIVITIES = """
            with place as (select array(select id from libraries.library where kind = 'regional' order by slug limit 2) as ids),
            added as (
                insert into events.activity (slug, kind, status, title, summary, library_id, time_zone, venue, published_at)
                select 'bench-' || i, (array['talk', 'workshop', 'club', 'reading'])[1 + i / 2 % 4], 'published',
                       jsonb_build_object('source', 'bg', 'texts', jsonb_build_object('bg', 'Разговор за града номер ' || i)),
                       jsonb_build_object('source', 'bg', 'texts', jsonb_build_object('bg', 'Среща с хора, които правят нещо за квартала си. Елате и кажете какво мислите.')),
                       place.ids[1 + i % 2], 'Europe/Sofia', 'library', now()
                from place, generate_series(1, 20000) i
                returning id, slug)
            insert into events.occurrence (activity_id, starts_at, ends_at)
            select id, now() + make_interval(mins => substr(slug, 7)::int * 20), now() + make_interval(mins => substr(slug, 7)::int * 20 + 90)
            from added""";

    private FeedsBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        SpringApplication kompas = new SpringApplication(Kompas.class);
        kompas.setDefaultProperties(Map.of("server.port", "0", "logging.level.root", "error", "kompas.demo", "true"));
        try (var context = (ServletWebServerApplicationContext) kompas.run(arguments)) {
            TomcatWebServer server = (TomcatWebServer) Objects.requireNonNull(context.getWebServer());
            JdbcClient sql = context.getBean(JdbcClient.class);
            sql.sql(ACTIVITIES).update();
            sql.sql("analyze events.activity, events.occurrence").update();
            sql.sql("select shared.touch('events')").query().singleRow();
            Reader reader = new Reader(server.getPort());
            String library = sql.sql("select slug from libraries.library where kind = 'regional' order by slug limit 1")
                    .query(String.class)
                    .single();
            List<String> feeds = List.of(
                    "/bg/calendar.ics",
                    "/bg/libraries/" + library + "/calendar.ics",
                    "/bg/calendar.ics?library=" + library + "&kind=talk");
            for (String feed : feeds) {
                making(reader, feed);
            }
            new CachedPageBenchmark(reader, MemoryFloor.in(server.getTomcat()), server.getPort(), SECONDS)
                    .run(feeds, SHARE_OF_BARE);
        }
        System.exit(0);
    }

    /** A different question each time, so that nothing of it lies in memory. */
    private static void making(Reader reader, String feed) throws Exception {
        double[] milliseconds = new double[TRIES];
        int bytes = 0;
        for (int i = 0; i < TRIES; i++) {
            LinkedMultiValueMap<String, String> fresh = new LinkedMultiValueMap<>();
            fresh.add("utm", Instant.now() + "-" + i);
            long begin = System.nanoTime();
            bytes = reader.answer(feed, fresh).body().length;
            milliseconds[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                "%s: %,d bytes packed, made in %.0f ms (median of %d)%n", feed, bytes, milliseconds[TRIES / 2], TRIES);
    }
}
