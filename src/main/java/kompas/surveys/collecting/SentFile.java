package kompas.surveys.collecting;

import java.io.IOException;
import java.io.InputStream;

/** A file a phone sends along with a response, or after it. */
public interface SentFile {

    /** As the answer that speaks of it names it. */
    String name();

    /** What the phone says it is; "" when it says nothing. */
    String mediaType();

    /** To be closed. */
    InputStream open() throws IOException;
}
