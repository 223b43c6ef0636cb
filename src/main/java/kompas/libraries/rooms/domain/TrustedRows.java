package kompas.libraries.rooms.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.libraries.LibraryId;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.RoomId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code libraries.trusted_booker}. */
@Repository
class TrustedRows {

    private final JdbcClient database;

    TrustedRows(JdbcClient database) {
        this.database = database;
    }

    List<TrustedBooker> of(LibraryId library) {
        return database.sql("""
                        select * from libraries.trusted_booker where library_id = :library
                        order by coalesce(organisation, email), id""")
                .param("library", library.value())
                .query((row, number) -> new TrustedBooker(
                        row.getObject("id", UUID.class),
                        RoomRows.id(row, "room_id").map(RoomId::of),
                        RoomRows.id(row, "organisation_id"),
                        Optional.ofNullable(row.getString("organisation")),
                        Optional.ofNullable(row.getString("email")),
                        row.getDate("added_at").toLocalDate()))
                .list();
    }

    /** Whether the library trusts one of these in this room. */
    boolean trusts(Room room, Collection<UUID> organisations, String email) {
        return database.sql("""
                        select exists (select from libraries.trusted_booker
                                       where library_id = :library and (room_id is null or room_id = :room)
                                         and (organisation_id = any(:organisations) or lower(email) = lower(:email)))""")
                .param("library", room.library().value())
                .param("room", room.id().value())
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("email", email)
                .query(Boolean.class)
                .single();
    }

    /** Somebody who is there already is not added again; false then. */
    boolean add(LibraryId library, TrustedBooker trusted, Optional<PersonId> by) {
        return database.sql("""
                                insert into libraries.trusted_booker (id, library_id, room_id, organisation_id, organisation, email,
                                                                      added_by, added_at)
                                select :id, :library, cast(:room as uuid), cast(:organisationId as uuid),
                                       cast(:organisation as text), cast(:email as text), cast(:by as uuid), :since
                                where not exists (select from libraries.trusted_booker
                                                  where library_id = :library and room_id is not distinct from cast(:room as uuid)
                                                    and organisation_id = cast(:organisationId as uuid))
                                on conflict do nothing""")
                        .param("id", trusted.id())
                        .param("library", library.value())
                        .param("room", trusted.room().map(RoomId::value).orElse(null))
                        .param("organisationId", trusted.organisationId().orElse(null))
                        .param("organisation", trusted.organisation().orElse(null))
                        .param("email", trusted.email().orElse(null))
                        .param("by", by.map(PersonId::value).orElse(null))
                        .param("since", trusted.since())
                        .update()
                > 0;
    }

    boolean remove(LibraryId library, UUID id) {
        return database.sql("delete from libraries.trusted_booker where library_id = :library and id = :id")
                        .param("library", library.value())
                        .param("id", id)
                        .update()
                > 0;
    }
}
