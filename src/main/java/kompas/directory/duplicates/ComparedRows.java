package kompas.directory.duplicates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads two organisations to be looked at side by side, and what was said of them as a pair. */
@Repository
class ComparedRows {

    private static final String READ = """
            select o.id, o.slug, o.listing, o.changed_at, to_jsonb(o) || directory.belongings(o.id)
                   || jsonb_build_object('pictures', directory.pictures(o.id)) as facts,
                   (select count(*) from directory.old_slug s where s.organisation_id = o.id) as addresses,
                   (select count(*) from directory.organisation p where p.parent_id = o.id) as parts,
                   (select count(*) from directory.membership m where o.id in (m.organisation_id, m.of_id)) as members,
                   (select count(*) from directory.source_record r where r.organisation_id = o.id) as records
            from directory.organisation o where o.id in (:one, :other)""";

    private static final String DECISION = """
            select p.state, p.score, p.decided_at, p.decided_by, q.id, q.proposed_by, q.proposed_at, q.note
            from directory.duplicate_pair p left join directory.duplicate_proposal q using (one_id, other_id)
            where p.one_id = :one and p.other_id = :other""";

    private final JdbcClient database;
    private final JsonMapper json;

    ComparedRows(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Both, or fewer when one is gone; how many people look after them is not known here. */
    Map<OrganisationId, ComparedOrganisation> read(Pair pair) {
        Map<OrganisationId, ComparedOrganisation> found = new HashMap<>();
        database.sql(READ)
                .param("one", pair.one().value())
                .param("other", pair.other().value())
                .query((row, number) -> read(row))
                .list()
                .forEach(each -> found.put(each.id(), each));
        return found;
    }

    private ComparedOrganisation read(ResultSet row) throws SQLException {
        return new ComparedOrganisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("listing").equals("public"),
                row.getObject("changed_at", OffsetDateTime.class),
                (ObjectNode) json.readTree(row.getString("facts")),
                new ComparedOrganisation.Ties(
                        row.getInt("addresses"), row.getInt("parts"), row.getInt("members"), row.getInt("records"), 0));
    }

    /** What was decided or proposed; empty when nobody ever compared them. */
    Optional<Decision> decision(Pair pair) {
        return database.sql(DECISION)
                .param("one", pair.one().value())
                .param("other", pair.other().value())
                .query((row, number) -> new Decision(
                        row.getString("state").equals("different"),
                        Optional.of(row.getFloat("score")),
                        Optional.ofNullable(row.getString("decided_by")),
                        Optional.ofNullable(row.getObject("decided_at", OffsetDateTime.class)),
                        proposal(row)))
                .optional();
    }

    private static Optional<Proposed> proposal(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return id == null
                ? Optional.empty()
                : Optional.of(new Proposed(
                        id,
                        Optional.ofNullable(row.getObject("proposed_by", UUID.class)),
                        row.getObject("proposed_at", OffsetDateTime.class),
                        row.getString("note")));
    }

    /** The names of where facts come from. */
    Map<UUID, LocalizedText> sources(ComparedOrganisation one, ComparedOrganisation other) {
        Set<UUID> ids = new HashSet<>();
        for (String field : MergeFields.ALL) {
            one.source(field).ifPresent(ids::add);
            other.source(field).ifPresent(ids::add);
        }
        Map<UUID, LocalizedText> names = new HashMap<>();
        database.sql("select id, name from directory.source where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    names.put(row.getObject(1, UUID.class), LocalizedColumn.read(row.getString(2)));
                });
        return names;
    }

    /**
     * What became of a pair.
     *
     * @param different whether somebody said that they are two
     * @param score as it stands in the list
     * @param by an account's id, or {@code system}
     */
    record Decision(
            boolean different,
            Optional<Float> score,
            Optional<String> by,
            Optional<OffsetDateTime> at,
            Optional<Proposed> proposal) {

        static final Decision NONE =
                new Decision(false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Somebody who may not decide asked those who may. */
    record Proposed(UUID id, Optional<UUID> by, OffsetDateTime at, String note) {}
}
