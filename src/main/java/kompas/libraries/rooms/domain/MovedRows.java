package kompas.libraries.rooms.domain;

import java.util.UUID;
import kompas.libraries.rooms.domain.RoomRequest.Dated;
import kompas.shared.sql.DataVersions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dates of {@code libraries.booking} that somebody wants at another time. */
@Repository
class MovedRows {

    private static final String USED = "tstzrange(cast(:usedFrom as timestamptz), cast(:usedTo as timestamptz))";

    private final JdbcClient database;
    private final DataVersions versions;

    MovedRows(JdbcClient database, DataVersions versions) {
        this.database = database;
        this.versions = versions;
    }

    /** Whether another date of the same request lies there. */
    boolean touchesAnother(UUID request, UUID date, Use use) {
        return database.sql("select exists (select from libraries.booking where request_id = :request and id <> :id"
                        + " and status in ('confirmed', 'requested') and used && " + USED + ")")
                .param("request", request)
                .param("id", date)
                .param("usedFrom", BookingRows.at(use.used().from()))
                .param("usedTo", BookingRows.at(use.used().to()))
                .query(Boolean.class)
                .single();
    }

    /** It is at another time from now on. */
    void shift(UUID date, Use use) {
        database.sql("update libraries.booking set starts_at = :from, ends_at = :to, used = " + USED
                        + ", changed_at = now() where id = :id")
                .param("id", date)
                .param("from", BookingRows.at(use.slot().from()))
                .param("to", BookingRows.at(use.slot().to()))
                .param("usedFrom", BookingRows.at(use.used().from()))
                .param("usedTo", BookingRows.at(use.used().to()))
                .update();
        versions.touch("rooms");
    }

    /** The other time is asked for, and what is had stays until it is given. */
    void ask(Dated date, Use use) {
        database.sql("""
                        insert into libraries.booking (room_id, request_id, status, replaces, starts_at, ends_at, used, example)
                        select room_id, request_id, 'requested', id, :from, :to,
                               tstzrange(cast(:usedFrom as timestamptz), cast(:usedTo as timestamptz)), example
                        from libraries.booking where id = :id""")
                .param("id", date.id())
                .param("from", BookingRows.at(use.slot().from()))
                .param("to", BookingRows.at(use.slot().to()))
                .param("usedFrom", BookingRows.at(use.used().from()))
                .param("usedTo", BookingRows.at(use.used().to()))
                .update();
    }
}
