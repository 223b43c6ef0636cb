package kompas.needs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.shared.kernel.Coded;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The needs and offers of anyone; a need that is answered, or needed no more, stands nowhere. */
@Component
public final class Needs {

    private static final String STANDING = """
            select owner_id, direction, kind, text, since, until, urgency, topics from needs.standing
            where owner_kind = :owner and owner_id = any(:ids)
              and current_date between since and coalesce(until, 'infinity')
            order by owner_id, direction, since desc, id""";

    private static final String LATEST = """
            select owner_id, direction, kind, text, since, until, urgency, topics from needs.standing
            where owner_kind = :owner and direction = :direction and kind = :kind
              and current_date between since and coalesce(until, 'infinity')
            order by since desc, id desc limit :most""";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;

    Needs(JdbcClient database) {
        this.database = database;
    }

    /** What these owners lack and give today, needs before offers, newest first; owners without any are not in the answer. */
    public Map<UUID, List<Need>> of(Owner.Kind kind, Collection<UUID> owners) {
        Map<UUID, List<Need>> needs = new LinkedHashMap<>();
        if (owners.isEmpty()) {
            return needs;
        }
        database.sql(STANDING)
                .param("owner", kind.code())
                .param("ids", owners.toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    UUID owner = row.getObject("owner_id", UUID.class);
                    needs.computeIfAbsent(owner, unused -> new ArrayList<>()).add(read(row));
                });
        return needs;
    }

    /** The latest standing needs or offers of one kind, newest first, with who states them. */
    public List<Stated> latest(Owner.Kind owners, Need.Direction direction, NeedKind kind, int most) {
        return database.sql(LATEST)
                .param("owner", owners.code())
                .param("direction", direction.code())
                .param("kind", kind.code())
                .param("most", most)
                .query((row, number) -> new Stated(row.getObject("owner_id", UUID.class), read(row)))
                .list();
    }

    /** A need or an offer with the id of its owner. */
    public record Stated(UUID owner, Need need) {}

    /**
     * Replaces everything the owner stated before; to be called inside the transaction that changes the owner. What is stated again
     * stays the need it was, and so does what is stated in other words.
     */
    public void replace(Owner owner, List<Need> needs) {
        ArrayNode said = JSON.createArrayNode();
        needs.forEach(need -> said.add(said(need)));
        database.sql("select needs.restate(:owner, :id, cast(:said as jsonb))")
                .param("owner", owner.kind().code())
                .param("id", owner.id())
                .param("said", said.toString())
                .query((row, number) -> number)
                .list();
    }

    private static ObjectNode said(Need need) {
        ObjectNode said = JSON.createObjectNode()
                .put("direction", need.direction().code())
                .put("kind", need.kind())
                .put("since", need.since().toString());
        need.text().ifPresent(text -> said.set("text", JSON.readTree(LocalizedColumn.write(text))));
        need.until().ifPresent(until -> said.put("until", until.toString()));
        need.urgency().ifPresent(urgency -> said.put("urgency", urgency.code()));
        need.topics().forEach(said.withArray("topics")::add);
        return said;
    }

    /** What a row of {@code needs.need} says. */
    public static Need read(ResultSet row) throws SQLException {
        return new Need(
                Coded.find(Need.Direction.class, row.getString("direction")).orElseThrow(),
                row.getString("kind"),
                LocalizedColumn.readOptional(row.getString("text")),
                row.getObject("since", LocalDate.class),
                Optional.ofNullable(row.getObject("until", LocalDate.class)),
                Optional.ofNullable(row.getString("urgency")).flatMap(code -> Coded.find(Urgency.class, code)),
                List.of((String[]) row.getArray("topics").getArray()));
    }
}
