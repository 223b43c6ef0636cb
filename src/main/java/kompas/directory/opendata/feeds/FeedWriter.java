package kompas.directory.opendata.feeds;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file in the making, one organisation after the other. */
interface FeedWriter {

    default void start() throws IOException {}

    void write(Map<String, @Nullable Object> row) throws IOException;

    default void end() throws IOException {}
}
