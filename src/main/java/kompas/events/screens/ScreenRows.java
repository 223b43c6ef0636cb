package kompas.events.screens;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.libraries.LibraryId;
import kompas.libraries.LibrarySummary;
import kompas.places.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which organisation stands on which library's screen in which month. */
@Repository
class ScreenRows {

    private static final String CHOSEN = """
            select organisation_id from events.screen_choice where library_id = :library and month = cast(:month as date)""";

    private static final String CHOOSE = """
            insert into events.screen_choice (library_id, month, organisation_id)
            values (:library, cast(:month as date), :organisation)
            on conflict (library_id, month) do update set organisation_id = excluded.organisation_id""";

    private static final String TURN = """
            select o.id from directory.public_organisation o
            where o.status = 'active' and o.description is not null
              and (o.municipality_id = any(:areas)
                   or exists (select from places.parentage p where p.area_id = o.municipality_id and p.parent_id = any(:areas)))
            order by md5(o.id::text || :month) limit 1""";

    private static final String EXAMPLE = """
            select o.id from directory.public_organisation o
            where o.example and o.status = 'active' and o.description is not null
              and (o.municipality_id = any(:areas)
                   or exists (select from places.parentage p where p.area_id = o.municipality_id and p.parent_id = any(:areas)))
            order by o.id limit 1""";

    private final JdbcClient database;

    ScreenRows(JdbcClient database) {
        this.database = database;
    }

    Optional<OrganisationId> chosen(LibraryId library, YearMonth month) {
        return database.sql(CHOSEN)
                .param("library", library.value())
                .param("month", first(month))
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new);
    }

    /** Those chosen for the month given of each library. */
    Map<LibraryId, OrganisationId> chosen(Map<LibraryId, YearMonth> months) {
        Map<LibraryId, OrganisationId> chosen = new HashMap<>();
        database.sql(
                        "select library_id, to_char(month, 'YYYY-MM') as month, organisation_id from events.screen_choice where library_id = any(:libraries)")
                .param(
                        "libraries",
                        months.keySet().stream().map(LibraryId::value).toArray(UUID[]::new))
                .query(row -> {
                    LibraryId library = LibraryId.of(row.getObject("library_id", UUID.class));
                    if (YearMonth.parse(row.getString("month")).equals(months.get(library))) {
                        chosen.put(library, new OrganisationId(row.getObject("organisation_id", UUID.class)));
                    }
                });
        return chosen;
    }

    void choose(LibraryId library, YearMonth month, Optional<OrganisationId> organisation) {
        if (organisation.isEmpty()) {
            database.sql(
                            "delete from events.screen_choice where library_id = :library and month = cast(:month as date)")
                    .param("library", library.value())
                    .param("month", first(month))
                    .update();
            return;
        }
        database.sql(CHOOSE)
                .param("library", library.value())
                .param("month", first(month))
                .param("organisation", organisation.get().value())
                .update();
    }

    /** By lot, the same all month. */
    Optional<OrganisationId> turn(LibrarySummary library, YearMonth month) {
        return database.sql(TURN)
                .param("areas", areas(library))
                .param("month", month.toString())
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new);
    }

    /** One that was invented for a demonstration. */
    Optional<OrganisationId> example(LibrarySummary library) {
        return database.sql(EXAMPLE)
                .param("areas", areas(library))
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new);
    }

    private static UUID[] areas(LibrarySummary library) {
        return library.serves().isEmpty()
                ? library.municipality().stream().map(AreaId::value).toArray(UUID[]::new)
                : library.serves().stream().map(AreaId::value).toArray(UUID[]::new);
    }

    private static String first(YearMonth month) {
        return month.atDay(1).toString();
    }
}
