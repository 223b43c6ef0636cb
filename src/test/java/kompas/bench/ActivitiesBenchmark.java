package kompas.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import kompas.shared.sql.DataVersions;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What's on with many activities beside few. Run by {@code bench/activities/run.sh}. */
final class ActivitiesBenchmark implements ManyBesideFew.Subject {

    private static final int VISITS = 100;

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

    private ActivitiesBenchmark(ServletWebServerApplicationContext context) {
        sql = context.getBean(JdbcClient.class);
        versions = context.getBean(DataVersions.class);
    }

    public static void main(String[] arguments) {
        ManyBesideFew.run(arguments, VISITS, ActivitiesBenchmark::new);
    }

    @Override
    public Map<String, String> make() {
        long there = sql.sql("select count(*) from events.activity where slug like 'bench-%'")
                .query(Long.class)
                .single();
        if (there < ManyBesideFew.MANY) {
            sql.sql(MAKE)
                    .param("from", there + 1)
                    .param("to", ManyBesideFew.MANY)
                    .update();
            sql.sql("analyze").update();
        }
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("list", "/da/activities");
        pages.put("list of the weekend", "/da/activities?when=weekend");
        pages.put("list narrowed by two", "/da/activities?audience=children&region=DK01");
        pages.put("list by a word", "/da/activities?q=arrangement");
        pages.put("month", "/da/activities?view=month");
        pages.put("map", "/da/activities?view=map");
        return pages;
    }

    /** Puts the dates of all but a few ten years off, or back. The words of all stay in the index. */
    @Override
    public void show(int most) {
        sql.sql(AWAY)
                .param("few", ManyBesideFew.FEW)
                .param("back", most == ManyBesideFew.MANY)
                .param("years", most == ManyBesideFew.MANY ? -10 : 10)
                .update();
        versions.touch("events");
    }

    /** The first page after all of them changed, and after one did. */
    @Override
    public void withMany(ManyBesideFew pages) {
        System.out.printf("first page with %,d after all of them changed: %.0f ms", ManyBesideFew.MANY, first(pages));
        System.out.printf(
                ", after one did: %.0f, %.0f, %.0f ms%n", changeOne(pages), changeOne(pages), changeOne(pages));
    }

    private double changeOne(ManyBesideFew pages) {
        sql.sql("update events.activity set summary = title where slug = 'bench-100'")
                .update();
        versions.touch("events");
        return first(pages);
    }

    private static double first(ManyBesideFew pages) {
        return pages.visit("/da/activities", 1).percentile(50);
    }
}
