package kompas.directory.needed;

import java.time.OffsetDateTime;
import kompas.jobs.Forgetting;
import kompas.jobs.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who offered help, and what the organisation wrote back. */
@Component
class ForgettingNeedReplies implements Forgetting {

    private final JdbcClient database;

    ForgettingNeedReplies(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Retention what() {
        return Retention.NEED_REPLIES;
    }

    @Override
    public int forget(OffsetDateTime before) {
        return database.sql("delete from needs.reply where written_at < :before")
                .param("before", before)
                .update();
    }
}
