package kompas.directory.duplicates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.directory.OrganisationId;
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

    private static final String ABOUT = """
            select p.id, case p.one_id when :id then p.other_id else p.one_id end as third, p.proposed_by, p.proposed_at, p.note,
                   d.score, d.reasons
            from directory.duplicate_proposal p
            join directory.duplicate_pair d on d.one_id = p.one_id and d.other_id = p.other_id
            where :id in (p.one_id, p.other_id)""";

    private static final String CARRY = """
            with pair as (
                insert into directory.duplicate_pair (one_id, other_id, score, reasons)
                values (:one, :other, :score, cast(:reasons as jsonb))
                on conflict (one_id, other_id) do update set found_at = duplicate_pair.found_at returning state),
            carried as (
                insert into directory.duplicate_proposal (id, one_id, other_id, proposed_by, proposed_at, note)
                select :id, :one, :other, :by, :at, :note from pair where state = 'open'
                on conflict do nothing returning id)
            insert into directory.merge_row (change_set_id, kind, row_id) select :set, 'duplicate_proposal', id from carried""";

    private static final String BRING_BACK = """
            update directory.duplicate_proposal p set one_id = t.one_id, other_id = t.other_id
            from (select p.id, least(third.id, :dropped) as one_id, greatest(third.id, :dropped) as other_id
                  from directory.merge_row m join directory.duplicate_proposal p on p.id = m.row_id
                  cross join lateral (select case p.one_id when :kept then p.other_id else p.one_id end as id) third
                  where m.change_set_id = :set and m.kind = 'duplicate_proposal' and :kept in (p.one_id, p.other_id)) t
            join directory.duplicate_pair d on d.one_id = t.one_id and d.other_id = t.other_id and d.state = 'open'
            where p.id = t.id
            returning p.id, case p.one_id when :dropped then p.other_id else p.one_id end as third, p.proposed_by, p.proposed_at,
                      p.note, d.score, d.reasons""";

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

    /**
     * What somebody asked of an organisation and a third one.
     *
     * @param reasons of the pair, as they stand in the database
     */
    record Proposal(
            UUID id,
            OrganisationId third,
            Optional<UUID> by,
            OffsetDateTime at,
            String note,
            double score,
            String reasons) {}

    List<Proposal> about(OrganisationId organisation) {
        return database.sql(ABOUT)
                .param("id", organisation.value())
                .query(DuplicateProposals::read)
                .list();
    }

    /** Asks the same of {@code kept}; false where that is asked or decided already. */
    boolean carry(UUID changeSet, Proposal proposal, OrganisationId kept) {
        Pair pair = Pair.of(kept, proposal.third());
        return database.sql(CARRY)
                        .param("set", changeSet)
                        .param("id", proposal.id())
                        .param("one", pair.one().value())
                        .param("other", pair.other().value())
                        .param("score", proposal.score())
                        .param("reasons", proposal.reasons())
                        .param("by", proposal.by().orElse(null), Types.OTHER)
                        .param("at", proposal.at())
                        .param("note", proposal.note())
                        .update()
                > 0;
    }

    /** What a merge carried and nobody has answered since. */
    List<Proposal> bringBack(UUID changeSet, OrganisationId kept, OrganisationId dropped) {
        return database.sql(BRING_BACK)
                .param("set", changeSet)
                .param("kept", kept.value())
                .param("dropped", dropped.value())
                .query(DuplicateProposals::read)
                .list();
    }

    List<UUID> all() {
        return database.sql("select id from directory.duplicate_proposal")
                .query(UUID.class)
                .list();
    }

    private static Proposal read(ResultSet row, int number) throws SQLException {
        return new Proposal(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("third", UUID.class)),
                Optional.ofNullable(row.getObject("proposed_by", UUID.class)),
                row.getObject("proposed_at", OffsetDateTime.class),
                row.getString("note"),
                row.getDouble("score"),
                row.getString("reasons"));
    }

    void forget(UUID proposal) {
        database.sql("delete from directory.duplicate_proposal where id = :id")
                .param("id", proposal)
                .update();
    }
}
