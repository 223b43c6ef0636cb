package kompas.events.fairs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.accounts.TraceHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contacts of guests and visitors who left a slip: people without an account. */
@Component
class FairTraces implements TraceHolder {

    private static final String FIND = """
            select 'guest' as kind, g.id, coalesce(g.name, '') as about, g.contact as name, g.email, g.phone, a.id as activity, a.slug
            from events.fair_guest g join events.activity a on a.id = g.fair_id
            where strpos(lower(concat_ws(' ', g.contact, g.email, g.phone)), lower(:words)) > 0
            union all
            select 'slip', s.id, coalesce(g.name, shared.shown(o.name, :language)), s.name, s.reach, null, a.id, a.slug
            from events.fair_slip s join events.fair_guest g on g.id = s.guest_id join events.activity a on a.id = g.fair_id
            left join directory.organisation o on o.id = g.organisation_id
            where strpos(lower(concat_ws(' ', s.name, s.reach)), lower(:words)) > 0
            limit 100""";

    private final JdbcClient database;

    FairTraces(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Trace> find(String words, String language) {
        return database.sql(FIND)
                .param("words", words)
                .param("language", language)
                .query((row, number) -> trace(row))
                .list();
    }

    private Trace trace(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        boolean slip = row.getString("kind").equals("slip");
        String said = String.join(
                " · ",
                Stream.of(row.getString("name"), row.getString("email"), row.getString("phone"))
                        .filter(each -> each != null && !each.isEmpty())
                        .toList());
        return new Trace(
                id.toString(),
                slip ? "fairs.trace.slip" : "fairs.trace.guest",
                Optional.ofNullable(row.getString("about")).orElse(""),
                said,
                Optional.of("/activities/" + row.getString("slug") + "/fair"),
                Optional.ofNullable(row.getString("email")).filter(each -> each.contains("@")),
                new Subject("activity", row.getObject("activity", UUID.class)),
                by -> erase(id, slip),
                Optional.empty());
    }

    private void erase(UUID id, boolean slip) {
        database.sql(
                        slip
                                ? "delete from events.fair_slip where id = :id"
                                : "update events.fair_guest set contact = null, email = null, phone = null where id = :id")
                .param("id", id)
                .update();
    }
}
