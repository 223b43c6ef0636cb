package kompas.files;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Says who may see the files of one kind of owner; a bean of the module that owns these, for it alone knows. Files of a kind
 * that nobody guards are for everybody, for ever.
 */
public interface FileGuard {

    /** As in {@link FileOwner#kind()}. */
    String ownerKind();

    /** Asked at every request, so that what is hidden is gone at once. */
    Sight sight(FileId file, HttpServletRequest request);

    /** Who sees a file. */
    enum Sight {
        EVERYBODY,
        /** Whoever sends this request, and nobody may keep a copy for another. */
        THIS_READER,
        NOBODY
    }
}
