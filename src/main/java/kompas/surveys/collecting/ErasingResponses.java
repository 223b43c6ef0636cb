package kompas.surveys.collecting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kompas.files.FileId;
import kompas.files.Files;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes responses with everything that came with them. */
@Component
class ErasingResponses {

    private final JdbcClient database;
    private final Files files;

    ErasingResponses(JdbcClient database, Files files) {
        this.database = database;
        this.files = files;
    }

    @Transactional
    public void erase(UUID response) {
        List<UUID> attached = database.sql("delete from surveys.attachment where response_id = :id returning file_id")
                .param("id", response)
                .query(UUID.class)
                .list();
        database.sql("delete from surveys.response where id = :id")
                .param("id", response)
                .update();
        attached.forEach(file -> files.remove(new FileId(file)));
    }

    /** Those of surveys that were over before a moment. */
    @Transactional
    public int ended(OffsetDateTime before) {
        return erase(database.sql("""
                select r.id from surveys.response r join surveys.survey s on s.id = r.survey_id
                where not r.draft and s.closes_on < cast(:before as date) and r.received_at < :before""").param("before", before).query(UUID.class).list());
    }

    /** Tries of forms that were not published, and what could be read as no response at all, from before a moment. */
    @Transactional
    public int tries(OffsetDateTime before) {
        int strays = database.sql("delete from surveys.stray where received_at < :before")
                .param("before", before)
                .update();
        return strays
                + erase(database.sql("select id from surveys.response where draft and received_at < :before")
                        .param("before", before)
                        .query(UUID.class)
                        .list());
    }

    /** Addresses of phones whose survey was over before a moment, or that were taken back before it. */
    @Transactional
    public int phones(OffsetDateTime before) {
        return database.sql("""
                delete from surveys.device d using surveys.survey s
                where s.id = d.survey_id and d.created_at < :before
                  and (s.closes_on < cast(:before as date) or d.revoked_at < :before)""").param("before", before).update();
    }

    private int erase(List<UUID> responses) {
        responses.forEach(this::erase);
        return responses.size();
    }
}
