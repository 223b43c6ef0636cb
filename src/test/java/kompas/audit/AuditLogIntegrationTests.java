package kompas.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kompas.shared.kernel.Identifiers;
import kompas.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who did what stays known, and whom it was done to can be forgotten. */
class AuditLogIntegrationTests {

    private static final JdbcClient DATABASE = TestDatabase.create().jdbc();

    private final ActRows rows = new ActRows(DATABASE);
    private final AuditLog log = new AuditLog(rows, "serve");
    private final UUID librarian = Identifiers.next();
    private final UUID person = Identifiers.next();

    @Test
    void anActIsFoundByWhomItWasDoneToAndByWhoDidIt() {
        log.record(grant());

        RecordedAct found = log.of("person", person, Optional.empty()).getFirst();
        assertThat(found.actor()).contains(librarian);
        assertThat(found.action()).isEqualTo("accounts.grant");
        assertThat(found.via()).isEqualTo(Via.SYSTEM);
        assertThat(found.detail()).containsEntry("role", "librarian");
        assertThat(found.personal()).containsEntry("email", "elka@example.org");
        assertThat(log.by(librarian, Optional.empty())).containsExactly(found);
    }

    @Test
    void aLongHistoryIsReadPageByPage() {
        IntStream.range(0, AuditLog.PAGE + 3).forEach(number -> log.record(grant()));

        var first = log.of("person", person, Optional.empty());
        var second = log.of("person", person, Optional.of(first.getLast().id()));

        assertThat(first).hasSize(AuditLog.PAGE);
        assertThat(second).hasSize(3).doesNotContainAnyElementsOf(first);
    }

    @Test
    void aPersonIsForgottenAndTheActStays() {
        log.record(grant());

        assertThat(log.forget(person)).isEqualTo(1);

        RecordedAct left = log.of("person", person, Optional.empty()).getFirst();
        assertThat(left.personal()).isEmpty();
        assertThat(left.forgotten()).isPresent();
        assertThat(left.detail()).containsEntry("role", "librarian");
    }

    @Test
    void whatIsPersonalIsForgottenByItselfAfterItsTime() {
        log.record(grant());

        assertThat(rows.emptyOlderThan(OffsetDateTime.now().minusYears(3))).isZero();
        assertThat(rows.emptyOlderThan(OffsetDateTime.now().plusMinutes(1))).isPositive();
        assertThat(log.of("person", person, Optional.empty()).getFirst().personal())
                .isEmpty();
    }

    @Test
    void aLinkAndACommandAreToldApart() {
        log.record(grant().cameBy(Via.LINK));
        new AuditLog(rows, "admin-link").record(grant());

        assertThat(log.by(librarian, Optional.empty()))
                .extracting(RecordedAct::via)
                .containsExactly(Via.COMMAND, Via.LINK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.act set action = 'accounts.other'",
                "delete from audit.act",
                "truncate audit.act cascade",
                "update audit.act_personal set personal = '{\"email\":\"other\"}', emptied_at = now()",
                "delete from audit.act_personal",
                "truncate audit.act_personal"
            })
    void historyIsNotRewritten(String statement) {
        log.record(grant());

        assertThatThrownBy(() -> DATABASE.sql(statement).update()).hasMessageContaining("append-only");
    }

    private Act grant() {
        return new Act(
                Optional.of(librarian),
                "accounts.grant",
                "person",
                person,
                Map.of("role", "librarian"),
                Map.of("email", "elka@example.org"));
    }
}
