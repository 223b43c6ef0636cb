package kompas.files;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.NotFound;

/** The door to uploaded media. Who may do what is asked by the module that owns the thing a file belongs to. */
public interface Files {

    /**
     * Takes a picture in: believes its content, not its name; keeps only its pixels, upright and in sRGB, in a few widths.
     *
     * @param upload read to its end or to the first byte too many; not closed
     * @throws IOException when {@code upload} cannot be read
     */
    PictureOutcome keepPicture(InputStream upload, PictureRequest request) throws IOException;

    /** The picture, visible or not. */
    Optional<Picture> findPicture(FileId id);

    /** Those of these pictures that can be seen, in one statement. */
    Map<FileId, Picture> pictures(Collection<FileId> ids);

    /** All pictures of one thing, visible or not, oldest first. */
    List<Picture> picturesOf(FileOwner owner);

    /** All files of one kind of owner that were kept before a moment, for the module that knows whether they are still needed. */
    List<FileId> keptBefore(String ownerKind, Instant moment);

    /**
     * The bytes of a picture at one of its widths, to be closed.
     *
     * @throws NotFound when there is none, or it is hidden
     */
    InputStream open(FileId id, int width) throws IOException;

    /**
     * Keeps bytes of any kind as they are. They are never served by {@code /files}: whoever owns them gives them out.
     *
     * @param sent read to its end; not closed
     * @throws IOException when {@code sent} cannot be read, or the disk is full
     */
    KeptBytes keepBytes(InputStream sent, FileOwner owner, Optional<UUID> uploader) throws IOException;

    /**
     * The bytes kept by {@link #keepBytes}, to be closed.
     *
     * @throws NotFound when there are none
     */
    InputStream openBytes(FileId id) throws IOException;

    /** Changes what is said of a picture and what of it stays in sight. */
    void describe(FileId id, LocalizedText alt, Focus focus);

    /** Hides a file from {@code /files}, or shows it again. Who has fetched it before may still have it. */
    void setVisible(FileId id, boolean visible);

    /** Forgets a file; its bytes go some time later. */
    void remove(FileId id);
}
