package kompas.directory.needed;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code needs.course} and {@code needs.answer}: what is done about needs. */
@Repository
class CourseRows {

    private static final String STATE = """
            insert into needs.course (need_id, state, since) select unnest(cast(:needs as uuid[])), :state, :today
            on conflict (need_id) do update set state = excluded.state, since = excluded.since
            where course.state <> excluded.state""";

    private static final String ANSWER = """
            insert into needs.answer (need_id, way, subject_id, title, path, words, public, since)
            select n, :way, :subject, cast(:title as jsonb), :path, :words, false, :today from unnest(cast(:needs as uuid[])) n
            where not exists (select from needs.answer a where a.need_id = n and a.way = :way and a.subject_id = :subject)""";

    /** A need nothing is done about any more is open again. */
    private static final String LEFT_ALONE = """
            delete from needs.course c where c.need_id = any(cast(:needs as uuid[])) and c.state = 'answering'
              and not exists (select from needs.answer a where a.need_id = c.need_id)""";

    private final JdbcClient database;

    CourseRows(JdbcClient database) {
        this.database = database;
    }

    /** What a need is answered by. */
    record By(
            AnswerWay way, Optional<UUID> subject, Optional<LocalizedText> title, Optional<String> path, String words) {

        static By note(String words) {
            return new By(AnswerWay.NOTE, Optional.empty(), Optional.empty(), Optional.empty(), words);
        }
    }

    /** Nothing changes for those that are in this state already. */
    void state(Collection<UUID> needs, NeedState state, LocalDate today) {
        database.sql(STATE)
                .param("needs", array(needs))
                .param("state", state.code())
                .param("today", today)
                .update();
    }

    /** Nothing is written twice. */
    void answer(Collection<UUID> needs, By by, LocalDate today) {
        state(needs, NeedState.ANSWERING, today);
        database.sql(ANSWER)
                .param("needs", array(needs))
                .param("way", by.way().code())
                .param("subject", by.subject().orElse(null), java.sql.Types.OTHER)
                .param("title", LocalizedColumn.writeOptional(by.title()))
                .param("path", by.path().orElse(null))
                .param("words", by.words().isEmpty() ? null : by.words())
                .param("today", today)
                .update();
    }

    /** Open again, with nothing done about it. */
    void open(Collection<UUID> needs) {
        database.sql("delete from needs.course where need_id = any(cast(:needs as uuid[]))")
                .param("needs", array(needs))
                .update();
    }

    boolean drop(UUID need, UUID answer) {
        boolean dropped = database.sql("delete from needs.answer where id = :id and need_id = :need")
                        .param("id", answer)
                        .param("need", need)
                        .update()
                > 0;
        leave(List.of(need));
        return dropped;
    }

    /** Everything answered by this is answered by it no more. */
    void dropSubject(UUID subject) {
        List<UUID> needs = database.sql("delete from needs.answer where subject_id = :subject returning need_id")
                .param("subject", subject)
                .query(UUID.class)
                .list();
        leave(needs);
    }

    private void leave(Collection<UUID> needs) {
        database.sql(LEFT_ALONE).param("needs", array(needs)).update();
    }

    /** From now on everybody can find what answers them. */
    void announce(UUID subject, Optional<LocalizedText> title, String path) {
        database.sql("""
                        update needs.answer set public = true, title = cast(:title as jsonb), path = :path
                        where subject_id = :subject""")
                .param("subject", subject)
                .param("title", LocalizedColumn.writeOptional(title))
                .param("path", path)
                .update();
    }

    /** The needs that are being answered by this. */
    List<UUID> answeredBy(UUID subject) {
        return database.sql("""
                        select a.need_id from needs.answer a join needs.course c using (need_id)
                        where a.subject_id = :subject and c.state = 'answering' order by a.need_id""").param("subject", subject).query(UUID.class).list();
    }

    /** Activities that answer a need nobody has called answered. */
    List<UUID> underWay() {
        return database.sql("""
                        select distinct a.subject_id from needs.answer a join needs.course c using (need_id)
                        where a.way in ('activity', 'volunteers') and c.state = 'answering'""").query(UUID.class).list();
    }

    static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
