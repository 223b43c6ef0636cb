package kompas.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import kompas.shared.sql.DataVersions;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The board of needs with many beside few. Run by {@code bench/needs/run.sh}. */
final class NeedsBenchmark implements ManyBesideFew.Subject {

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

    private NeedsBenchmark(ServletWebServerApplicationContext context) {
        sql = context.getBean(JdbcClient.class);
        versions = context.getBean(DataVersions.class);
    }

    public static void main(String[] arguments) {
        ManyBesideFew.run(arguments, VISITS, NeedsBenchmark::new);
    }

    @Override
    public Map<String, String> make() {
        long there =
                sql.sql("select count(*) from needs.need").query(Long.class).single();
        if (there < ManyBesideFew.MANY) {
            sql.sql(MAKE).param("from", 1).param("to", ManyBesideFew.MANY).update();
            sql.sql("analyze").update();
        }
        String slug = sql.sql("""
                        select o.slug from directory.public_organisation o
                        where o.longitude is not null order by o.id limit 1""").query(String.class).single();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("board", "/da/needs");
        pages.put("offers", "/da/needs?show=offer");
        pages.put("one topic", "/da/needs?topic=accounts");
        pages.put("region and kind", "/da/needs?region=BG324&kind=training");
        pages.put("within 20 km", "/da/needs?near=" + slug);
        pages.put("page 50", "/da/needs?page=50");
        pages.put("an organisation", "/da/organisations/" + slug);
        pages.put("a region", "/da/regions/BG324");
        return pages;
    }

    /** All but a few were needed until long ago, or are needed still. */
    @Override
    public void show(int most) {
        sql.sql(AWAY)
                .param("few", most == ManyBesideFew.FEW)
                .param("most", ManyBesideFew.FEW)
                .update();
        sql.sql("analyze needs.need").update();
        versions.touch("needs");
    }
}
