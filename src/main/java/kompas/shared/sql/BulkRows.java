package kompas.shared.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Many rows at once by COPY, inside the running transaction. */
@Component
public class BulkRows {

    private static final int CHUNK = 64 * 1024;

    private final JdbcTemplate database;

    BulkRows(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * Appends rows to a table; memory stays flat however many there are.
     *
     * @param target table and columns: {@code places.postcode (country, first, last)}
     * @param rows values in the order of the columns; a {@code String[]} becomes an array, everything else its text
     * @return how many rows there were
     */
    public long copy(String target, Stream<? extends @Nullable Object[]> rows) {
        ConnectionCallback<Long> copying = connection -> copy(connection, target, rows);
        Long count = database.execute(copying);
        return count == null ? 0 : count;
    }

    private static long copy(Connection connection, String target, Stream<? extends @Nullable Object[]> rows)
            throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + target + " from stdin");
        try {
            StringBuilder chunk = new StringBuilder(CHUNK + 4096);
            rows.forEachOrdered(row -> {
                append(chunk, row);
                if (chunk.length() >= CHUNK) {
                    send(copy, chunk);
                }
            });
            send(copy, chunk);
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void send(CopyIn copy, StringBuilder chunk) {
        byte[] bytes = chunk.toString().getBytes(StandardCharsets.UTF_8);
        chunk.setLength(0);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException("The database stopped taking rows", e));
        }
    }

    private static void append(StringBuilder chunk, @Nullable Object[] row) {
        for (int i = 0; i < row.length; i++) {
            if (i > 0) {
                chunk.append('\t');
            }
            Object value = row[i];
            if (value == null) {
                chunk.append("\\N");
            } else {
                escape(chunk, value instanceof String[] texts ? array(texts) : value.toString());
            }
        }
        chunk.append('\n');
    }

    private static String array(String[] texts) {
        StringBuilder array = new StringBuilder("{");
        for (String text : texts) {
            array.append(array.length() > 1 ? ",\"" : "\"")
                    .append(text.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return array.append('}').toString();
    }

    private static void escape(StringBuilder chunk, String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '\\' -> chunk.append("\\\\");
                case '\t' -> chunk.append("\\t");
                case '\n' -> chunk.append("\\n");
                case '\r' -> chunk.append("\\r");
                default -> chunk.append(letter);
            }
        }
    }
}
