package kompas.directory.needed;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.jobs.Forgetting;
import kompas.jobs.Retention;
import kompas.tasks.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who offered help, and what the organisation wrote back; what nobody answered lies on no desk any more. */
@Component
class ForgettingNeedReplies implements Forgetting {

    private final JdbcClient database;
    private final Tasks tasks;

    ForgettingNeedReplies(JdbcClient database, Tasks tasks) {
        this.database = database;
        this.tasks = tasks;
    }

    @Override
    public Retention what() {
        return Retention.NEED_REPLIES;
    }

    @Override
    @Transactional
    public int forget(OffsetDateTime before) {
        List<UUID> gone = database.sql("delete from needs.reply where written_at < :before returning id")
                .param("before", before)
                .query(UUID.class)
                .list();
        gone.forEach(reply -> tasks.settle(ReplyPost.TASK, reply, "not_needed", Optional.empty()));
        return gone.size();
    }
}
