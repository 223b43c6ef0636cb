package kompas.directory.needed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.directory.OrganisationId;
import kompas.directory.needed.NeedReply.Speaker;
import kompas.directory.needed.NeedReply.State;
import kompas.directory.needed.NeedReply.Voice;
import kompas.shared.kernel.Coded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code needs.reply}. */
@Repository
class NeedReplies {

    private static final int MOST = 100;

    private final JdbcClient database;

    NeedReplies(JdbcClient database) {
        this.database = database;
    }

    /** False when it was sent before, or this person waits for an answer about the same need. */
    boolean add(NeedReply reply) {
        return database.sql("""
                        insert into needs.reply (id, need_id, organisation_id, person_id, from_kind, from_id, words)
                        values (:id, :need, :owner, :person, :kind, :from, :words) on conflict do nothing""")
                        .param("id", reply.id())
                        .param("need", reply.need())
                        .param("owner", reply.owner().value())
                        .param("person", reply.by().value())
                        .param("kind", reply.voice().speaker().code())
                        .param("from", reply.voice().id().orElse(null), Types.OTHER)
                        .param("words", reply.words())
                        .update()
                > 0;
    }

    /** How many this person sent within a day. */
    int ofADay(PersonId person) {
        return database.sql("""
                        select count(*) from needs.reply where person_id = :person and written_at > now() - interval '1 day'""")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    /** What was answered to a need, the latest first. */
    List<NeedReply> of(UUID need) {
        return database.sql("select * from needs.reply where need_id = :need order by written_at desc limit :most")
                .param("need", need)
                .param("most", MOST)
                .query((row, number) -> read(row))
                .list();
    }

    /** One of a need; nobody else answers it until this transaction ends. */
    Optional<NeedReply> lock(UUID need, UUID id) {
        return database.sql("select * from needs.reply where id = :id and need_id = :need for update")
                .param("id", id)
                .param("need", need)
                .query((row, number) -> read(row))
                .optional();
    }

    void answer(UUID id, State state, String thanks) {
        database.sql("""
                        update needs.reply set state = :state, thanks = :thanks, answered_at = now() where id = :id""")
                .param("id", id)
                .param("state", state.code())
                .param("thanks", thanks)
                .update();
    }

    private static NeedReply read(ResultSet row) throws SQLException {
        return new NeedReply(
                row.getObject("id", UUID.class),
                row.getObject("need_id", UUID.class),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new Voice(
                        Coded.find(Speaker.class, row.getString("from_kind")).orElseThrow(),
                        Optional.ofNullable(row.getObject("from_id", UUID.class))),
                row.getString("words"),
                Coded.find(State.class, row.getString("state")).orElseThrow(),
                row.getString("thanks"),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }
}
