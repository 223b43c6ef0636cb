package kompas.directory.needed;

import java.time.OffsetDateTime;
import kompas.jobs.Forgetting;
import kompas.jobs.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What staff noted of a need goes when it has been answered for long; all that was done about one that stands nowhere any more goes. */
@Component
class ForgettingNeedAnswers implements Forgetting {

    private final JdbcClient database;

    ForgettingNeedAnswers(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Retention what() {
        return Retention.NEED_ANSWERS;
    }

    @Override
    public int forget(OffsetDateTime before) {
        int notes = database.sql("""
                        delete from needs.answer a using needs.course c
                        where c.need_id = a.need_id and a.way = 'note' and c.state <> 'answering' and c.since < cast(:before as date)""").param("before", before).update();
        int gone = database.sql("""
                        delete from needs.course c where c.since < cast(:before as date)
                          and not exists (select from needs.need n where n.id = c.need_id)""").param("before", before).update();
        return notes + gone;
    }
}
