package kompas.directory.duplicates;

import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** {@code directory.duplicate_proposal}. */
@Repository
class DuplicateProposals {

    /** A pair nobody found is one from now on, even among relatives: somebody who knows them says so. */
    private static final String PAIR = """
            insert into directory.duplicate_pair (one_id, other_id, score, reasons)
            values (:one, :other, :score, cast(:reasons as jsonb)) on conflict do nothing""";

    private static final String ADD = """
            insert into directory.duplicate_proposal (one_id, other_id, proposed_by, note) values (:one, :other, :by, :note)
            on conflict (one_id, other_id) do update set proposed_by = excluded.proposed_by, proposed_at = now(), note = excluded.note
            returning id""";

    private final JdbcClient database;
    private final JsonMapper json;

    DuplicateProposals(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Answers what the task is about. */
    UUID add(DuplicatePair alike, PersonId by, String note) {
        database.sql(PAIR)
                .param("one", alike.one().value())
                .param("other", alike.other().value())
                .param("score", alike.score())
                .param("reasons", json.writeValueAsString(alike.reasons()))
                .update();
        return database.sql(ADD)
                .param("one", alike.one().value())
                .param("other", alike.other().value())
                .param("by", by.value())
                .param("note", note)
                .query(UUID.class)
                .single();
    }

    Optional<UUID> find(Pair pair) {
        return database.sql("select id from directory.duplicate_proposal where one_id = :one and other_id = :other")
                .param("one", pair.one().value())
                .param("other", pair.other().value())
                .query(UUID.class)
                .optional();
    }

    void forget(UUID proposal) {
        database.sql("delete from directory.duplicate_proposal where id = :id")
                .param("id", proposal)
                .update();
    }
}
