package kompas.directory.editing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.text.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.node.ObjectNode;

/** What happened to an organisation, with values and names; for those who may see them. */
@Repository
class HistoryRows {

    static final int MOST = 200;

    private static final String SELECT = """
            select s.id, case when b.changed > 1 then 'many' when u.id is not null then 'many-back'
                              when s.kind = 'revert' and s.import_run_id is not null then 'import-back' else s.kind end as what,
                   s.kind, s.actor, s.at, f.name as source, s.said_on, s.cited, c.created,
                   coalesce(c.before, '{}') || coalesce(directory.unrestricted(c.organisation_id, p.before), '{}') as before,
                   coalesce(c.after, '{}') || coalesce(directory.unrestricted(c.organisation_id, p.after), '{}') as after
            from directory.change c
            join directory.change_set s on s.id = c.change_set_id
            join directory.source f on f.id = s.source_id
            left join directory.change_personal p using (change_set_id, organisation_id)
            left join directory.bulk_edit b on b.id = s.id
            left join directory.bulk_edit u on u.undone_by = s.id
            where c.organisation_id = :id""";

    private final JdbcClient database;

    HistoryRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * One change of one organisation.
     *
     * @param what the kind, said more closely where it was part of something larger
     * @param actor a person's id, or what else it was that wrote
     */
    record Event(
            UUID changeSet,
            String what,
            String kind,
            String actor,
            Instant at,
            Source source,
            boolean created,
            ObjectNode before,
            ObjectNode after) {

        Optional<UUID> person() {
            try {
                return Optional.of(UUID.fromString(actor));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        /**
         * @param on the day it said so, where that is known besides the day of the change
         * @param cited where exactly it said so
         */
        record Source(LocalizedText name, Optional<LocalDate> on, Optional<String> cited) {

            String words(Text t) {
                String called = name.in(t.language()).text();
                if (cited.isPresent() && on.isPresent()) {
                    return t.say(
                            "editing.history.cited", "source", called, "cited", cited.get(), "day", t.date(on.get()));
                }
                return on.map(day -> t.say("editing.history.said-on", "source", called, "day", t.date(day)))
                        .orElse(called);
            }
        }

        boolean touches(TreeSet<String> keys) {
            return after.propertyNames().stream().anyMatch(keys::contains);
        }
    }

    /** The latest first. */
    List<Event> of(OrganisationId id) {
        return database.sql(SELECT + " order by s.at desc, s.id desc limit " + MOST)
                .param("id", id.value())
                .query((row, number) -> read(row))
                .list();
    }

    Optional<Event> find(OrganisationId id, UUID changeSet) {
        return database.sql(SELECT + " and s.id = :set")
                .param("id", id.value())
                .param("set", changeSet)
                .query((row, number) -> read(row))
                .optional();
    }

    private static Event read(ResultSet row) throws SQLException {
        return new Event(
                row.getObject("id", UUID.class),
                row.getString("what"),
                row.getString("kind"),
                row.getString("actor"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Event.Source(
                        LocalizedColumn.read(row.getString("source")),
                        Optional.ofNullable(row.getObject("said_on", LocalDate.class)),
                        Optional.ofNullable(row.getString("cited"))),
                row.getBoolean("created"),
                values(row.getString("before")),
                values(row.getString("after")));
    }

    private static ObjectNode values(@Nullable String json) {
        return json == null ? Stored.JSON.createObjectNode() : (ObjectNode) Stored.JSON.readTree(json);
    }
}
