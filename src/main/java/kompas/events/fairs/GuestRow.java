package kompas.events.fairs;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;

/** A guest as it stands in a row. */
final class GuestRow {

    private GuestRow() {}

    static Guest read(ResultSet row) throws SQLException {
        return new Guest(
                row.getObject("id", UUID.class),
                Coded.find(GuestKind.class, row.getString("kind")).orElseThrow(),
                id(row, "organisation_id").map(OrganisationId::new),
                text(row, "slug"),
                text(row, "field"),
                name(row),
                new Guest.Contact(text(row, "contact"), text(row, "email"), phones(row)),
                row.getString("language"),
                new Guest.Asked(
                        row.getString("way"),
                        day(row, "invited_on"),
                        day(row, "reminded_on"),
                        row.getInt("reminders"),
                        row.getBoolean("alone")),
                reply(row),
                Optional.ofNullable(row.getString("stand_code")),
                stand(row),
                moment(row, "arrived_at"));
    }

    /** A name somebody typed is in no known language. */
    private static LocalizedText name(ResultSet row) throws SQLException {
        String own = row.getString("name");
        return own == null
                ? LocalizedColumn.read(row.getString("organisation_name"))
                : LocalizedText.of(row.getString("language"), own);
    }

    private static List<String> phones(ResultSet row) throws SQLException {
        Array phones = row.getArray("phones");
        Stream<String> onFile = phones == null ? Stream.empty() : Stream.of((String[]) phones.getArray());
        return Stream.concat(Stream.of(text(row, "phone")), onFile)
                .filter(phone -> !phone.isEmpty())
                .distinct()
                .toList();
    }

    private static Optional<Reply> reply(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        if (answer == null) {
            return Optional.empty();
        }
        return Optional.of(new Reply(
                Coded.find(FairAnswer.class, answer).orElseThrow(),
                row.getInt("tables"),
                row.getInt("chairs"),
                row.getInt("people"),
                row.getBoolean("power"),
                text(row, "brings"),
                text(row, "about"),
                id(row, "near_id"),
                "away".equals(row.getString("near_kind")),
                row.getInt("answered_round"),
                text(row, "answered_way"),
                moment(row, "answered_at").orElse(Instant.EPOCH)));
    }

    private static Optional<Stand> stand(ResultSet row) throws SQLException {
        int number = row.getInt("number");
        return number == 0
                ? Optional.empty()
                : Optional.of(new Stand(
                        number, row.getInt("stand_column"), row.getInt("stand_row"), row.getBoolean("turned")));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }
}
