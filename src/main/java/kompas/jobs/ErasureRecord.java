package kompas.jobs;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What one module erased at somebody's wish, told in words that name nobody, so that it is erased again where an older backup
 * brought it back. A bean of this type is all there is to adding one.
 */
public interface ErasureRecord {

    /** For ever the same, for it stands in files: {@code account}. */
    String kind();

    /** Everything erased since a moment. */
    List<Erased> since(Instant moment);

    /**
     * Erases it again, in a transaction of its own; doing it twice must do no harm.
     *
     * @return whether it was there again
     */
    boolean repeat(String thing);

    /** @param thing an id or a mark, as {@link #repeat} understands it */
    record Erased(String thing, Instant at) {}

    /** What a statement finds: columns {@code thing} and {@code at}, asked with {@code :moment}. */
    static List<Erased> found(JdbcClient database, String since, Instant moment) {
        return database.sql(since)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Erased(
                        row.getString("thing"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
