package kompas.libraries.rooms.domain;

import java.util.List;
import java.util.Optional;
import kompas.libraries.LibraryId;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.RoomId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code libraries.room}; each method is one statement. */
@Repository
class RoomQueries {

    private static final String ROOM = "select " + RoomRows.ROOM;

    private static final String BY_NAME = """
             order by (select b.position from libraries.branch b where b.id = r.branch_id) nulls first,
                      shared.shown(r.name, r.name ->> 'source'), r.id""";

    private final JdbcClient database;

    RoomQueries(JdbcClient database) {
        this.database = database;
    }

    /** Those that are not archived. */
    List<Room> of(LibraryId library) {
        return database.sql(ROOM + "where r.library_id = :library and r.status <> 'archived'" + BY_NAME)
                .param("library", library.value())
                .query((row, number) -> RoomRows.room(row))
                .list();
    }

    List<Room> archived(LibraryId library) {
        return database.sql(ROOM + "where r.library_id = :library and r.status = 'archived'" + BY_NAME)
                .param("library", library.value())
                .query((row, number) -> RoomRows.room(row))
                .list();
    }

    Optional<Room> find(RoomId id) {
        return database.sql(ROOM + "where r.id = :id")
                .param("id", id.value())
                .query((row, number) -> RoomRows.room(row))
                .optional();
    }

    /** A room by the addresses of its library and its own, whatever became of it. */
    Optional<Room> find(String library, String slug) {
        return database.sql(ROOM + """
                        where r.slug = :slug
                          and r.library_id = coalesce((select id from libraries.library where slug = :library),
                                                      (select library_id from libraries.old_slug where slug = :library))""")
                .param("library", library)
                .param("slug", slug)
                .query((row, number) -> RoomRows.room(row))
                .optional();
    }
}
