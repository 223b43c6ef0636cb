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

/** The needs and offers of anyone. */
@Component
public final class Needs {

    private static final String STANDING = """
            select owner_id, direction, kind, text, since, until from needs.need
            where owner_kind = :owner and owner_id = any(:ids)
              and current_date between since and coalesce(until, 'infinity')
            order by owner_id, direction, since desc, id""";

    private static final String LATEST = """
            select owner_id, direction, kind, text, since, until from needs.need
            where owner_kind = :owner and direction = :direction and kind = :kind
              and current_date between since and coalesce(until, 'infinity')
            order by since desc, id desc limit :most""";

    private static final String ADD = """
            insert into needs.need (owner_kind, owner_id, direction, kind, text, since, until)
            values (:owner, :id, :direction, :kind, cast(:text as jsonb), :since, :until)
            on conflict do nothing""";

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
                    needs.computeIfAbsent(owner, unused -> new ArrayList<>()).add(need(row));
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
                .query((row, number) -> new Stated(row.getObject("owner_id", UUID.class), need(row)))
                .list();
    }

    /** A need or an offer with the id of its owner. */
    public record Stated(UUID owner, Need need) {}

    /** Replaces everything the owner stated before; to be called inside the transaction that changes the owner. */
    public void replace(Owner owner, List<Need> needs) {
        database.sql("delete from needs.need where owner_kind = :owner and owner_id = :id")
                .param("owner", owner.kind().code())
                .param("id", owner.id())
                .update();
        for (Need need : needs) {
            database.sql(ADD)
                    .param("owner", owner.kind().code())
                    .param("id", owner.id())
                    .param("direction", need.direction().code())
                    .param("kind", need.kind())
                    .param("text", LocalizedColumn.writeOptional(need.text()))
                    .param("since", need.since())
                    .param("until", need.until().orElse(null))
                    .update();
        }
    }

    private static Need need(ResultSet row) throws SQLException {
        return new Need(
                Coded.find(Need.Direction.class, row.getString("direction")).orElseThrow(),
                row.getString("kind"),
                LocalizedColumn.readOptional(row.getString("text")),
                row.getObject("since", LocalDate.class),
                Optional.ofNullable(row.getObject("until", LocalDate.class)));
    }
}
