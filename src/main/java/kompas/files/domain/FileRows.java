package kompas.files.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kompas.files.FileId;
import kompas.files.FileOwner;
import kompas.files.Focus;
import kompas.files.Picture;
import kompas.files.PictureRequest;
import kompas.files.domain.Rendering.Rendered;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.DataVersions;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The tables of the schema {@code files}. */
@Repository
class FileRows {

    private static final String INSERT = """
            insert into files.file (id, media_type, sha256, bytes, width, height, alt, focus_x, focus_y,
                                    owner_kind, owner_id, created_by)
            values (:id, :mediaType, :sha256, :bytes, :width, :height, cast(:alt as jsonb), :focusX, :focusY,
                    :ownerKind, :ownerId, :uploader)
            """;

    private static final String INSERT_RENDITION = """
            insert into files.rendition (file_id, width, height, sha256, bytes)
            values (:id, :width, :height, :sha256, :bytes)
            """;

    private static final String PICTURES = """
            select id, media_type, width, height, alt, focus_x, focus_y, visible,
                   array(select width from files.rendition where file_id = file.id order by width) || width as widths
            from files.file
            where media_type like 'image/%'
            """;

    private static final String SERVED = """
            select media_type, owner_kind, sha256, bytes from files.file where id = :id and width = :width and visible
            union all
            select media_type, owner_kind, r.sha256, r.bytes
            from files.file join files.rendition r on r.file_id = file.id
            where file.id = :id and r.width = :width and visible
            """;

    private final JdbcClient sql;
    private final DataVersions versions;

    FileRows(JdbcClient sql, DataVersions versions) {
        this.sql = sql;
        this.versions = versions;
    }

    /** @param sizes the largest first */
    @Transactional
    void insert(FileId id, PictureRequest request, List<Rendered> sizes) {
        Rendered largest = sizes.getFirst();
        bound(INSERT, id, largest)
                .param("mediaType", largest.mediaType())
                .param("alt", LocalizedColumn.write(request.alt()))
                .param("focusX", request.focus().x())
                .param("focusY", request.focus().y())
                .param("ownerKind", request.owner().kind())
                .param("ownerId", request.owner().id())
                .param("uploader", request.uploader().orElse(null))
                .update();
        sizes.stream().skip(1).forEach(size -> bound(INSERT_RENDITION, id, size).update());
        versions.touch("files");
    }

    @Transactional
    void insertBytes(FileId id, FileOwner owner, KeepingBytes.Written written, Optional<UUID> uploader) {
        sql.sql("""
                insert into files.file (id, media_type, sha256, bytes, owner_kind, owner_id, visible, created_by)
                values (:id, 'application/octet-stream', :sha256, :bytes, :ownerKind, :ownerId, false, :uploader)""")
                .param("id", id.value())
                .param("sha256", written.hash().column())
                .param("bytes", written.length())
                .param("ownerKind", owner.kind())
                .param("ownerId", owner.id())
                .param("uploader", uploader.orElse(null))
                .update();
    }

    /** What the bytes are of a file that is no picture. */
    Optional<ContentHash> findBytes(FileId id) {
        return sql.sql("select sha256 from files.file where id = :id and width is null")
                .param("id", id.value())
                .query((row, number) -> ContentHash.ofColumn(row.getBytes("sha256")))
                .optional();
    }

    Optional<Picture> findPicture(FileId id) {
        return sql.sql(PICTURES + " and id = :id")
                .param("id", id.value())
                .query(FileRows::picture)
                .optional();
    }

    Map<FileId, Picture> pictures(Collection<FileId> ids) {
        return sql
                .sql(PICTURES + " and visible and id = any(:ids)")
                .param("ids", ids.stream().map(FileId::value).toArray(UUID[]::new))
                .query(FileRows::picture)
                .list()
                .stream()
                .collect(Collectors.toMap(Picture::id, Function.identity()));
    }

    List<Picture> picturesOf(FileOwner owner) {
        return sql.sql(PICTURES + " and owner_kind = :kind and owner_id = :id order by id")
                .param("kind", owner.kind())
                .param("id", owner.id())
                .query(FileRows::picture)
                .list();
    }

    List<FileId> keptBefore(String ownerKind, Instant moment) {
        return sql
                .sql("select id from files.file where owner_kind = :kind and created_at < :moment")
                .param("kind", ownerKind)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list()
                .stream()
                .map(FileId::new)
                .toList();
    }

    /** What {@code /files} answers with, if it may. */
    Optional<Served> findServed(FileId id, int width) {
        return sql.sql(SERVED)
                .param("id", id.value())
                .param("width", width)
                .query((row, number) -> new Served(
                        row.getString("media_type"),
                        row.getString("owner_kind"),
                        ContentHash.ofColumn(row.getBytes("sha256")),
                        row.getLong("bytes")))
                .optional();
    }

    @Transactional
    void describe(FileId id, LocalizedText alt, Focus focus) {
        sql.sql("update files.file set alt = cast(:alt as jsonb), focus_x = :x, focus_y = :y where id = :id")
                .param("alt", LocalizedColumn.write(alt))
                .param("x", focus.x())
                .param("y", focus.y())
                .param("id", id.value())
                .update();
        versions.touch("files");
    }

    @Transactional
    void setVisible(FileId id, boolean visible) {
        sql.sql("update files.file set visible = :visible where id = :id")
                .param("visible", visible)
                .param("id", id.value())
                .update();
        versions.touch("files");
    }

    @Transactional
    void delete(FileId id) {
        sql.sql("delete from files.file where id = :id").param("id", id.value()).update();
        versions.touch("files");
    }

    private JdbcClient.StatementSpec bound(String statement, FileId id, Rendered size) {
        return sql.sql(statement)
                .param("id", id.value())
                .param("width", size.width())
                .param("height", size.height())
                .param("sha256", ContentHash.of(size.bytes()).column())
                .param("bytes", (long) size.bytes().length);
    }

    private static Picture picture(ResultSet row, int number) throws SQLException {
        return new Picture(
                new FileId(row.getObject("id", UUID.class)),
                row.getString("media_type"),
                row.getInt("width"),
                row.getInt("height"),
                List.of((Integer[]) row.getArray("widths").getArray()),
                LocalizedColumn.read(row.getString("alt")),
                new Focus(row.getDouble("focus_x"), row.getDouble("focus_y")),
                row.getBoolean("visible"));
    }

    /** Bytes to send. */
    record Served(String mediaType, String ownerKind, ContentHash hash, long bytes) {}
}
