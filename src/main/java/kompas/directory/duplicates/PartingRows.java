package kompas.directory.duplicates;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/** What a merge remembered, and the rows it takes to undo it. */
@Repository
class PartingRows {

    /** Tables of what belongs to an organisation, and by what a row of each is known again. */
    static final Map<String, String[]> TABLES = Map.of(
            "identifiers", new String[] {"identifier", "r.scheme = was.scheme and r.value = was.value"},
            "addresses", new String[] {"address", "r.id = was.id"},
            "contacts", new String[] {"contact", "r.id = was.id"},
            "links", new String[] {"link", "r.url = was.url"},
            "services", new String[] {"service", "r.id = was.id"},
            "pictures", new String[] {"picture", "r.file_id = was.file_id"});

    private final JdbcClient database;
    private final MergeFollowers followers;
    private final JsonMapper json;

    PartingRows(JdbcClient database, MergeFollowers followers, JsonMapper json) {
        this.database = database;
        this.followers = followers;
        this.json = json;
    }

    /**
     * A merge as it was.
     *
     * @param before what changed of the kept one, contacts among it
     * @param mine rows of the kept one
     * @param theirs rows of the dropped one
     */
    record Remembered(
            UUID kept, UUID dropped, boolean undone, JsonNode before, JsonNode after, JsonNode mine, JsonNode theirs) {}

    /** Locked until the transaction ends. */
    Optional<Remembered> find(UUID set) {
        return database.sql(PartingSql.MERGE)
                .param("set", set)
                .query((row, number) -> new Remembered(
                        row.getObject("kept_id", UUID.class),
                        row.getObject("dropped_id", UUID.class),
                        row.getBoolean("undone"),
                        with(tree(row.getString("before")), tree(row.getString("personal_before")), "contacts"),
                        with(tree(row.getString("after")), tree(row.getString("personal_after")), "contacts"),
                        rows(tree(row.getString("kept")), tree(row.getString("personal_before"))),
                        rows(tree(row.getString("dropped")), tree(row.getString("dropped_personal")))))
                .optional();
    }

    private JsonNode tree(@Nullable String text) {
        return text == null ? NullNode.getInstance() : json.readTree(text);
    }

    private static JsonNode rows(JsonNode rows, JsonNode personal) {
        return personal.has("contact_rows")
                ? ((tools.jackson.databind.node.ObjectNode) rows).set("contacts", personal.path("contact_rows"))
                : rows;
    }

    private static JsonNode with(JsonNode facts, JsonNode personal, String name) {
        return personal.has(name)
                ? ((tools.jackson.databind.node.ObjectNode) facts).set(name, personal.path(name))
                : facts;
    }

    void takeBack(String unit, UUID kept, JsonNode theirs) {
        String[] table = TABLES.get(unit);
        database.sql(PartingSql.TAKE_BACK.formatted((Object[]) table))
                .param("kept", kept)
                .param("rows", theirs.path(unit).toString())
                .update();
    }

    /** All rows of this kind as they were. */
    void replace(String unit, UUID organisation, JsonNode rows) {
        if (unit.equals("needs")) {
            database.sql("select needs.put_back('organisation', :id, cast(:rows as jsonb))")
                    .param("id", organisation)
                    .param("rows", rows.path(unit).toString())
                    .query((row, number) -> number)
                    .list();
            return;
        }
        String table = Objects.requireNonNull(TABLES.get(unit))[0];
        database.sql(PartingSql.CLEAR.formatted(table))
                .param("id", organisation)
                .update();
        database.sql(table.equals("picture") ? PartingSql.PUT_BACK_PICTURES : PartingSql.PUT_BACK.formatted(table))
                .param("rows", rows.has(unit) ? rows.path(unit).toString() : "[]")
                .update();
    }

    void revive(Remembered merge) {
        database.sql(PartingSql.REVIVE)
                .param("kept", merge.kept())
                .param("dropped", merge.dropped())
                .param("rows", merge.theirs().toString())
                .update();
    }

    void leadBack(UUID undo, Remembered merge) {
        database.sql(PartingSql.LEAD_BACK)
                .param("set", undo)
                .param("kept", merge.kept())
                .param("dropped", merge.dropped())
                .param("rows", merge.theirs().toString())
                .param("mine", merge.mine().toString())
                .update();
    }

    /** What followed the dropped one goes back to it. */
    void returnFollowers(UUID set, Remembered merge) {
        followers.comeBack().forEach(statement -> comeBack(statement, set, merge));
        followers.tell(merge.kept(), merge.dropped());
    }

    private void comeBack(String statement, UUID set, Remembered merge) {
        database.sql(statement)
                .param("set", set)
                .param("kept", merge.kept())
                .param("dropped", merge.dropped())
                .update();
    }

    void pairs(Remembered merge) {
        database.sql(PartingSql.PAIRS_APART)
                .param("kept", merge.kept())
                .param("rows", merge.theirs().toString())
                .update();
        database.sql(PartingSql.PAIRS_BACK)
                .param("rows", merge.theirs().toString())
                .param("mine", merge.mine().toString())
                .update();
    }

    void undone(UUID merge, UUID undo) {
        database.sql(PartingSql.UNDONE).param("set", merge).param("undo", undo).update();
    }
}
