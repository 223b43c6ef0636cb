package kompas.mail.domain;

import java.sql.Connection;
import java.sql.SQLException;
import kompas.shared.commands.AfterRestore;
import org.springframework.stereotype.Component;

/**
 * Sets aside what waited to be sent when a backup was made: it may have left since, and nobody wants a letter of last
 * month twice. Staff send it or drop it.
 */
@Component
class RestoredMail implements AfterRestore {

    private static final String SET_ASIDE = """
            update mail.message set state = 'restored', next_attempt_at = null, claimed_by = null, claimed_at = null
            where state in ('queued', 'sending')
            """;

    @Override
    public void putRight(Connection restored) throws SQLException {
        try (var statement = restored.createStatement()) {
            statement.executeUpdate(SET_ASIDE);
        }
    }
}
