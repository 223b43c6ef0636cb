package kompas.libraries.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.libraries.LibraryId;
import kompas.libraries.LibrarySummary;
import kompas.places.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is asked of the database about libraries; each method is one statement. */
@Repository
class LibraryQueries {

    private static final String SUMMARY = """
            select l.*, array(select s.area_id from libraries.service_area s where s.library_id = l.id order by s.area_id) as serves
            from libraries.public_library l
            """;

    private static final String PROFILE = """
            select l.*, array(select s.area_id from libraries.service_area s where s.library_id = l.id order by s.area_id) as serves,
                   (select jsonb_agg(to_jsonb(b) order by b.position) from libraries.public_branch b where b.library_id = l.id) as branches,
                   (select jsonb_agg(jsonb_build_object('slug', r.slug, 'name', r.name, 'seats', coalesce(r.seated, r.standing, 0),
                                                        'example', r.example) order by coalesce(r.seated, r.standing, 0) desc, r.slug)
                    from libraries.room r where r.library_id = l.id and r.status = 'open') as rooms
            from libraries.public_library l
            """;

    private static final String BY_SLUG = """
            where l.id = coalesce((select id from libraries.library where slug = :slug),
                                  (select library_id from libraries.old_slug where slug = :slug))
            """;

    private static final String CHITALISHTA = """
            select municipality_id, count(*) as many from libraries.library
            where kind = 'chitalishte' and status <> 'closed' and municipality_id is not null
            group by municipality_id
            """;

    private final JdbcClient sql;

    LibraryQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /** All but chitalishta. */
    List<LibrarySummary> summaries() {
        return sql.sql(SUMMARY + "where l.kind <> 'chitalishte'")
                .query((row, number) -> LibraryRows.summary(row))
                .list();
    }

    Optional<LibrarySummary> findSummary(LibraryId id) {
        return sql.sql(SUMMARY + "where l.id = :id")
                .param("id", id.value())
                .query((row, number) -> LibraryRows.summary(row))
                .optional();
    }

    /** By a slug of today or of before. */
    Optional<LibrarySummary> findSummary(String slug) {
        return sql.sql(SUMMARY + BY_SLUG)
                .param("slug", slug)
                .query((row, number) -> LibraryRows.summary(row))
                .optional();
    }

    /** By a slug of today or of before. */
    Optional<LibraryProfile> findProfile(String slug) {
        return sql.sql(PROFILE + BY_SLUG)
                .param("slug", slug)
                .query((row, number) -> LibraryRows.profile(row))
                .optional();
    }

    /** How many chitalishta there are in each municipality that has any. */
    Map<AreaId, Integer> chitalishta() {
        Map<AreaId, Integer> counts = new HashMap<>();
        sql.sql(CHITALISHTA).query(row -> {
            counts.put(AreaId.of(row.getObject("municipality_id", UUID.class)), row.getInt("many"));
        });
        return counts;
    }
}
