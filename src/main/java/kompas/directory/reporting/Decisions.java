package kompas.directory.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.directory.reporting.Decision.Reason;
import kompas.shared.kernel.Coded;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The columns a decision stands in, in both tables. */
final class Decisions {

    static final String COLUMNS = "outcome, grounds, reason, decided_by, decided_on";

    static final String SET =
            "set outcome = :outcome, grounds = :grounds, reason = :reason, decided_by = :by, decided_on = :on";

    private Decisions() {}

    static Optional<Decision> read(ResultSet row) throws SQLException {
        Optional<Outcome> outcome =
                Optional.ofNullable(row.getString("outcome")).flatMap(code -> Coded.find(Outcome.class, code));
        if (outcome.isEmpty()) {
            return Optional.empty();
        }
        Optional<Grounds> grounds =
                Optional.ofNullable(row.getString("grounds")).flatMap(code -> Coded.find(Grounds.class, code));
        return Optional.of(new Decision(
                outcome.get(),
                new Reason(grounds, Optional.ofNullable(row.getString("reason")).orElse("")),
                Optional.ofNullable(row.getObject("decided_by", UUID.class)).map(PersonId::new),
                row.getObject("decided_on", LocalDate.class)));
    }

    static StatementSpec bind(StatementSpec statement, Decision decision) {
        return statement
                .param("outcome", decision.outcome().code())
                .param("grounds", decision.reason().grounds().map(Grounds::code).orElse(null), java.sql.Types.VARCHAR)
                .param("reason", decision.reason().words())
                .param("by", decision.by().map(PersonId::value).orElse(null), java.sql.Types.OTHER)
                .param("on", decision.on());
    }
}
