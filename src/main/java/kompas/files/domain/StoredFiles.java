package kompas.files.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.files.FileId;
import kompas.files.FileOwner;
import kompas.files.Files;
import kompas.files.Focus;
import kompas.files.KeptBytes;
import kompas.files.Picture;
import kompas.files.PictureOutcome;
import kompas.files.PictureRequest;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The door as it is built here: rows in the database, bytes in the store. */
@Component
public class StoredFiles implements Files {

    private static final Logger LOG = LoggerFactory.getLogger(StoredFiles.class);

    private final KeepingPictures keeping;
    private final KeepingBytes bytes;
    private final FileRows rows;
    private final Storage storage;

    StoredFiles(KeepingPictures keeping, KeepingBytes bytes, FileRows rows, Storage storage) {
        this.keeping = keeping;
        this.bytes = bytes;
        this.rows = rows;
        this.storage = storage;
    }

    @Override
    public PictureOutcome keepPicture(InputStream upload, PictureRequest request) throws IOException {
        return keeping.keep(upload, request);
    }

    @Override
    public Optional<Picture> findPicture(FileId id) {
        return rows.findPicture(id);
    }

    @Override
    public Map<FileId, Picture> pictures(Collection<FileId> ids) {
        return ids.isEmpty() ? Map.of() : rows.pictures(ids);
    }

    @Override
    public List<Picture> picturesOf(FileOwner owner) {
        return rows.picturesOf(owner);
    }

    @Override
    public List<FileId> keptBefore(String ownerKind, Instant moment) {
        return rows.keptBefore(ownerKind, moment);
    }

    @Override
    public InputStream open(FileId id, int width) throws IOException {
        return content(id, width).bytes();
    }

    @Override
    public KeptBytes keepBytes(InputStream sent, FileOwner owner, Optional<UUID> uploader) throws IOException {
        return bytes.keep(sent, owner, uploader);
    }

    @Override
    public InputStream openBytes(FileId id) throws IOException {
        return bytes.open(id);
    }

    @Override
    public void describe(FileId id, LocalizedText alt, Focus focus) {
        rows.describe(id, alt, focus);
    }

    @Override
    public void setVisible(FileId id, boolean visible) {
        rows.setVisible(id, visible);
    }

    @Override
    public void remove(FileId id) {
        rows.delete(id);
    }

    /**
     * A file at one of its widths, for the web.
     *
     * @throws NotFound when there is none, it is hidden, or its bytes are lost
     */
    public Content content(FileId id, int width) throws IOException {
        FileRows.Served served =
                rows.findServed(id, width).orElseThrow(() -> new NotFound("No file " + id.value() + " at " + width));
        try {
            InputStream bytes = storage.open(served.hash());
            return new Content(
                    served.mediaType(),
                    served.ownerKind(),
                    served.bytes(),
                    served.hash().hex(),
                    bytes);
        } catch (NoSuchFileException e) {
            LOG.error(
                    "The bytes of file {} are lost: {}",
                    id.value(),
                    served.hash().hex());
            throw new NotFound("No bytes of " + id.value());
        }
    }

    /**
     * What to send.
     *
     * @param ownerKind whose file it is, as in {@link FileOwner#kind()}
     * @param length in bytes
     * @param hash of the bytes, for conditional requests
     * @param bytes to be closed
     */
    public record Content(String mediaType, String ownerKind, long length, String hash, InputStream bytes) {}
}
