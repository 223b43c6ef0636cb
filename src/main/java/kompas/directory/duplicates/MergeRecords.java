package kompas.directory.duplicates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Merges there were, without what stood in the organisations but for their names. */
@Repository
class MergeRecords {

    private static final String READ = """
            select m.change_set_id, m.kept_id, m.dropped_id, s.at, s.actor, m.undone_by is not null as undone,
                   coalesce(cast(o.name as jsonb), m.kept -> 'organisation' -> 'name') as kept_name, o.slug as kept_slug,
                   o.listing = 'public' as kept_listed,
                   m.dropped -> 'organisation' -> 'name' as dropped_name, m.dropped -> 'organisation' ->> 'slug' as dropped_slug,
                   cast(coalesce(m.dropped -> 'organisation' ->> 'municipality_id', m.dropped -> 'organisation' ->> 'region_id') as uuid)
                       as dropped_area,
                   cast(m.dropped -> 'organisation' ->> 'library_id' as uuid) as dropped_library
            from directory.merge m join directory.change_set s on s.id = m.change_set_id
            left join directory.organisation o on o.id = m.kept_id
            """;

    private final JdbcClient database;

    MergeRecords(JdbcClient database) {
        this.database = database;
    }

    Optional<MergeRecord> find(UUID changeSet) {
        return database.sql(READ + "where m.change_set_id = :set")
                .param("set", changeSet)
                .query((row, number) -> read(row))
                .optional();
    }

    /** The last one that made one of these two. */
    Optional<MergeRecord> of(Pair pair) {
        return database.sql(READ + """
                        where m.undone_by is null and m.kept_id in (:one, :other) and m.dropped_id in (:one, :other)
                        order by s.at desc limit 1""")
                .param("one", pair.one().value())
                .param("other", pair.other().value())
                .query((row, number) -> read(row))
                .optional();
    }

    private static MergeRecord read(ResultSet row) throws SQLException {
        return new MergeRecord(
                row.getObject("change_set_id", UUID.class),
                new OrganisationId(row.getObject("kept_id", UUID.class)),
                new OrganisationId(row.getObject("dropped_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class),
                row.getBoolean("undone"),
                LocalizedColumn.read(row.getString("kept_name")),
                Optional.ofNullable(row.getString("kept_slug")),
                row.getBoolean("kept_listed"),
                LocalizedColumn.read(row.getString("dropped_name")),
                row.getString("dropped_slug"),
                Optional.ofNullable(row.getObject("dropped_area", UUID.class)),
                Optional.ofNullable(row.getObject("dropped_library", UUID.class)));
    }

    /**
     * One merge.
     *
     * @param keptSlug empty when the kept one is gone itself by now
     * @param droppedSlug by which the dropped one was found before
     */
    record MergeRecord(
            UUID changeSet,
            OrganisationId kept,
            OrganisationId dropped,
            OffsetDateTime at,
            boolean undone,
            LocalizedText keptName,
            Optional<String> keptSlug,
            boolean keptListed,
            LocalizedText droppedName,
            String droppedSlug,
            Optional<UUID> droppedArea,
            Optional<UUID> droppedLibrary) {}
}
