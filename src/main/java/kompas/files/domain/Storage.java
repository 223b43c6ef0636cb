package kompas.files.domain;

import java.io.IOException;
import java.io.InputStream;

/** Where bytes lie, by the hash of what they are: written once, never changed. Another place to keep them is another one of these. */
interface Storage {

    /** Keeps the bytes; once this returns they survive a power cut. Bytes it has already are not written again. */
    void keep(ContentHash hash, InputStream bytes) throws IOException;

    /** @throws java.nio.file.NoSuchFileException when there are none of this hash */
    InputStream open(ContentHash hash) throws IOException;

    boolean has(ContentHash hash) throws IOException;
}
