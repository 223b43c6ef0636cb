package kompas.libraries.rooms.domain;

import java.sql.Types;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kompas.files.FileId;
import kompas.libraries.LibraryId;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.Room.House;
import kompas.libraries.rooms.Room.Rules;
import kompas.libraries.rooms.Room.Space;
import kompas.libraries.rooms.RoomId;
import kompas.libraries.rooms.RoomStatus;
import kompas.shared.sql.DataVersions;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.sql.OpeningHoursColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes {@code libraries.room}. */
@Repository
class RoomWriting {

    private static final String SAVE = """
            insert into libraries.room as r (id, library_id, branch_id, slug, name, description, size, seated, standing, equipment,
                                             accessibility, bookable_by, hours, shortest, longest, set_up, clearing, notice, ahead,
                                             price, status, example)
            values (:id, :library, (select id from libraries.branch where id = cast(:branch as uuid) and library_id = :library), :slug,
                    cast(:name as jsonb), cast(:description as jsonb), :size, :seated, :standing, :equipment, :accessibility,
                    :who, cast(:hours as jsonb), :shortest, :longest, :setUp, :clearing, :notice, :ahead, cast(:price as jsonb),
                    :status, :example)
            on conflict (id) do update
            set (branch_id, name, description, size, seated, standing, equipment, accessibility, bookable_by, hours, shortest, longest,
                 set_up, clearing, notice, ahead, price, status, example, changed_at) =
                (excluded.branch_id, excluded.name, excluded.description, excluded.size, excluded.seated, excluded.standing,
                 excluded.equipment, excluded.accessibility, excluded.bookable_by, excluded.hours, excluded.shortest,
                 excluded.longest, excluded.set_up, excluded.clearing, excluded.notice, excluded.ahead, excluded.price,
                 excluded.status, excluded.example, now())
            where r.library_id = excluded.library_id
            """;

    private final JdbcClient database;
    private final DataVersions versions;

    RoomWriting(JdbcClient database, DataVersions versions) {
        this.database = database;
        this.versions = versions;
    }

    /** Adds a room, or changes the one with its id. */
    void save(Room room) {
        Space space = room.space();
        Rules rules = room.rules();
        database.sql(SAVE)
                .param("id", room.id().value())
                .param("library", room.library().value())
                .param("branch", room.house().map(House::id).orElse(null))
                .param("slug", room.slug())
                .param("name", LocalizedColumn.write(room.name()))
                .param("description", LocalizedColumn.writeOptional(room.description()))
                .param("size", number(space.size()), Types.INTEGER)
                .param("seated", number(space.seated()), Types.INTEGER)
                .param("standing", number(space.standing()), Types.INTEGER)
                .param("equipment", space.equipment().toArray(String[]::new))
                .param("accessibility", space.accessibility().toArray(String[]::new))
                .param("who", rules.who().code())
                .param("hours", OpeningHoursColumn.write(rules.hours()))
                .param("shortest", minutes(rules.shortest()))
                .param("longest", minutes(rules.longest()))
                .param("setUp", minutes(rules.setUp()))
                .param("clearing", minutes(rules.clearing()))
                .param("notice", rules.notice())
                .param("ahead", rules.ahead())
                .param("price", LocalizedColumn.writeOptional(room.price()))
                .param("status", room.status().code())
                .param("example", room.example())
                .update();
        versions.touch("rooms");
    }

    void become(RoomId room, RoomStatus status) {
        database.sql("update libraries.room set status = :status, changed_at = now() where id = :id")
                .param("status", status.code())
                .param("id", room.value())
                .update();
        versions.touch("rooms");
    }

    void picture(RoomId room, Optional<FileId> picture) {
        database.sql("update libraries.room set picture_id = cast(:picture as uuid), changed_at = now() where id = :id")
                .param("picture", picture.map(FileId::value).orElse(null))
                .param("id", room.value())
                .update();
        versions.touch("rooms");
    }

    Set<String> slugs(LibraryId library) {
        return new HashSet<>(database.sql("select slug from libraries.room where library_id = :library")
                .param("library", library.value())
                .query(String.class)
                .list());
    }

    private static int minutes(Duration duration) {
        return Math.toIntExact(duration.toMinutes());
    }

    private static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
