package kompas.surveys.reviewing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.shared.kernel.Coded;
import kompas.surveys.ResponseMode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads {@code surveys.response_before}. */
@Repository
class HistoryQueries {

    private final JdbcClient database;

    HistoryQueries(JdbcClient database) {
        this.database = database;
    }

    /** The latest first. */
    List<EarlierState> of(UUID response, int most) {
        return database.sql("""
                select content, until, replaced_by, replaced_how, coalesce(reason, '') as reason from surveys.response_before
                where response_id = :id order by until desc, instance_id limit :most""")
                .param("id", response)
                .param("most", most)
                .query((row, number) -> new EarlierState(
                        row.getObject("until", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("replaced_by", UUID.class))
                                .map(PersonId::new),
                        Optional.ofNullable(row.getString("replaced_how"))
                                .flatMap(how -> Coded.find(ResponseMode.class, how)),
                        row.getString("reason"),
                        row.getBytes("content")))
                .list();
    }
}
