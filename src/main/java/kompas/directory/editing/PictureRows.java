package kompas.directory.editing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.directory.domain.OrganisationPicture;
import kompas.files.Picture;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pictures of organisations, shown ones and those taken away. */
@Repository
class PictureRows {

    private static final String COLUMNS =
            "select file_id, logo, alt, focus_x, focus_y, width, height, widths from directory.picture ";

    private static final String INSERT = """
            insert into directory.picture (file_id, organisation_id, logo, alt, width, height, widths, permitted_by, removed_at)
            values (:file, :organisation, :logo, cast(:alt as jsonb), :width, :height, :widths, :by, now())""";

    private final JdbcClient database;

    PictureRows(JdbcClient database) {
        this.database = database;
    }

    /** In the order they are shown. */
    List<OrganisationPicture> shown(OrganisationId organisation) {
        return database.sql(COLUMNS + "where organisation_id = :id and removed_at is null order by place, file_id")
                .param("id", organisation.value())
                .query(PictureRows::read)
                .list();
    }

    /** The latest first. */
    List<OrganisationPicture> takenAway(OrganisationId organisation) {
        return database.sql(COLUMNS
                        + "where organisation_id = :id and removed_at is not null order by removed_at desc, file_id")
                .param("id", organisation.value())
                .query(PictureRows::read)
                .list();
    }

    /** Not shown yet: that is a change of its organisation. */
    void insert(OrganisationId organisation, Picture picture, boolean logo, UUID by) {
        database.sql(INSERT)
                .param("file", picture.id().value())
                .param("organisation", organisation.value())
                .param("logo", logo)
                .param("alt", LocalizedColumn.write(picture.alt()))
                .param("width", picture.width())
                .param("height", picture.height())
                .param("widths", picture.widths().toArray(Integer[]::new))
                .param("by", by)
                .update();
    }

    /** Those taken away before a moment; their rows are gone then. */
    List<UUID> forgetBefore(OffsetDateTime moment) {
        return database.sql("delete from directory.picture where removed_at < :moment returning file_id")
                .param("moment", moment)
                .query(UUID.class)
                .list();
    }

    /** Of these files those that are nobody's picture any more. */
    List<UUID> unknownOf(List<UUID> files) {
        return database.sql("select f from unnest(:files) f where f not in (select file_id from directory.picture)")
                .param("files", files.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    private static OrganisationPicture read(ResultSet row, int number) throws SQLException {
        return new OrganisationPicture(
                row.getObject("file_id", UUID.class),
                row.getBoolean("logo"),
                LocalizedColumn.read(row.getString("alt")),
                row.getDouble("focus_x"),
                row.getDouble("focus_y"),
                row.getInt("width"),
                row.getInt("height"),
                Arrays.asList((Integer[]) row.getArray("widths").getArray()));
    }
}
