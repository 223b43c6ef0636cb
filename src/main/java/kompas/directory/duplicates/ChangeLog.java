package kompas.directory.duplicates;

import java.util.UUID;
import kompas.shared.kernel.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Change sets of merges. */
@Component
class ChangeLog {

    private final JdbcClient database;
    private final JsonMapper json;

    ChangeLog(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    UUID begin(String kind, String actor) {
        UUID set = Identifiers.next();
        database.sql(MergeSql.CHANGE_SET)
                .param("set", set)
                .param("kind", kind)
                .param("actor", actor)
                .param("source", database.sql(MergeSql.STAFF).query(UUID.class).single())
                .update();
        return set;
    }

    /** Writes what changed of one organisation; contacts stand apart, where erasure reaches them. */
    void write(
            UUID set, UUID organisation, @Nullable ObjectNode before, @Nullable ObjectNode after, Personal personal) {
        database.sql(MergeSql.CHANGE)
                .param("set", set)
                .param("id", organisation)
                .param("before", text(before))
                .param("after", text(after))
                .update();
        if (personal.before() == null && personal.after() == null) {
            return;
        }
        database.sql(MergeSql.PERSONAL)
                .param("set", set)
                .param("id", organisation)
                .param("before", text(personal.before()))
                .param("after", text(personal.after()))
                .update();
    }

    /** What of a change belongs to people. */
    record Personal(@Nullable ObjectNode before, @Nullable ObjectNode after) {
        static final Personal NONE = new Personal(null, null);
    }

    private @Nullable String text(@Nullable ObjectNode node) {
        return node == null ? null : json.writeValueAsString(node);
    }
}
