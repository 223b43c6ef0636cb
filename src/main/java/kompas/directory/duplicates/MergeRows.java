package kompas.directory.duplicates;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kompas.directory.duplicates.MergeChoices.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rows two organisations consist of. */
@Repository
class MergeRows {

    private static final Map<String, String> TABLES = Map.of(
            "identifiers", "identifier",
            "addresses", "address",
            "contacts", "contact",
            "links", "link",
            "services", "service");

    private final JdbcClient database;
    private final MergeFollowers followers;
    private final JsonMapper json;

    MergeRows(JdbcClient database, MergeFollowers followers, JsonMapper json) {
        this.database = database;
        this.followers = followers;
        this.json = json;
    }

    /** Nobody else changes them until this transaction ends. Answers when each was changed last. */
    Map<UUID, OffsetDateTime> lock(UUID kept, UUID dropped) {
        Map<UUID, OffsetDateTime> changed = new HashMap<>();
        database.sql(MergeSql.LOCK)
                .param("kept", kept)
                .param("dropped", dropped)
                .query(row -> {
                    changed.put(row.getObject(1, UUID.class), row.getObject(2, OffsetDateTime.class));
                });
        return changed;
    }

    OrganisationState read(UUID id) {
        return database.sql(MergeSql.STATE)
                .param("id", id)
                .query((row, number) -> new OrganisationState(
                        (ObjectNode) json.readTree(row.getString("state")),
                        json.readTree(row.getString("snapshot")),
                        json.readTree(row.getString("contacts"))))
                .single();
    }

    void update(UUID id, JsonNode values, JsonNode sources) {
        database.sql(MergeSql.UPDATE)
                .param("id", id)
                .param("values", values.toString())
                .param("sources", sources.toString())
                .update();
    }

    /** What belongs to the dropped one goes over, or takes the place of what belongs to the kept one. */
    void move(String unit, Side side, UUID kept, UUID dropped) {
        if (unit.equals(OrganisationState.PICTURES)) {
            pictures(side, kept, dropped);
            return;
        }
        if (side == Side.KEPT) {
            return;
        }
        if (unit.equals("needs")) {
            needs(side, kept, dropped);
            return;
        }
        String table = TABLES.get(unit);
        if (side == Side.DROPPED) {
            database.sql("delete from directory." + table + " where organisation_id = :kept")
                    .param("kept", kept)
                    .update();
        }
        String aside = unit.equals("links") ? "organisation_id,kind" : "id,organisation_id,main";
        database.sql(MergeSql.MOVE.formatted(table, aside, unit.equals("addresses") ? MergeSql.ONE_MAIN : ""))
                .param("kept", kept)
                .param("dropped", dropped)
                .update();
    }

    /** Never deleted here: a picture nobody asked for is taken away, so that undoing the merge finds it again. */
    private void pictures(Side side, UUID kept, UUID dropped) {
        if (side != Side.BOTH) {
            database.sql(MergeSql.HIDE_PICTURES)
                    .param("id", side == Side.KEPT ? dropped : kept)
                    .update();
        }
        database.sql(MergeSql.MOVE_PICTURES)
                .param("kept", kept)
                .param("dropped", dropped)
                .update();
    }

    private void needs(Side side, UUID kept, UUID dropped) {
        if (side == Side.DROPPED) {
            database.sql("select needs.put_back('organisation', :kept, '[]')")
                    .param("kept", kept)
                    .query((row, number) -> number)
                    .list();
        }
        database.sql("select needs.hand_over('organisation', :dropped, :kept)")
                .param("kept", kept)
                .param("dropped", dropped)
                .query((row, number) -> number)
                .list();
    }

    void leadOn(UUID set, UUID kept, UUID dropped) {
        database.sql(MergeSql.LEAD_ON)
                .param("set", set)
                .param("kept", kept)
                .param("dropped", dropped)
                .update();
    }

    /** What has rows of its own about the dropped one, and is no fact of it. */
    void follow(UUID set, UUID kept, UUID dropped) {
        followers.follow().forEach(statement -> follow(statement, set, kept, dropped));
        followers.tell(kept, dropped);
    }

    private void follow(String statement, UUID set, UUID kept, UUID dropped) {
        database.sql(statement)
                .param("set", set)
                .param("kept", kept)
                .param("dropped", dropped)
                .update();
    }

    /** With the needs that were left to it. */
    void delete(UUID dropped) {
        database.sql("select needs.put_back('organisation', :dropped, '[]')")
                .param("dropped", dropped)
                .query((row, number) -> number)
                .list();
        database.sql(MergeSql.DELETE).param("dropped", dropped).update();
    }

    void remember(UUID set, OrganisationState kept, OrganisationState dropped) {
        database.sql(MergeSql.REMEMBER)
                .param("set", set)
                .param("kept", id(kept))
                .param("dropped", id(dropped))
                .param("keptRows", kept.rows().toString())
                .param("droppedRows", dropped.rows().toString())
                .update();
    }

    static UUID id(OrganisationState state) {
        return UUID.fromString(state.facts().path("id").asString());
    }
}
