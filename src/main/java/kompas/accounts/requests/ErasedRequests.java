package kompas.accounts.requests;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kompas.jobs.ErasureRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests whose writers were taken out of the register, one by one; those of an account go with it. */
@Component
class ErasedRequests implements ErasureRecord {

    private static final String SINCE = """
            select subject::text as thing, happened_at as at from audit.act
            where action = 'accounts.erase-trace' and subject_kind = 'data_request' and happened_at >= :moment order by happened_at
            """;

    private final JdbcClient sql;
    private final DataRequests requests;
    private final Clock clock;

    ErasedRequests(JdbcClient sql, DataRequests requests, Clock clock) {
        this.sql = sql;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "request";
    }

    @Override
    public List<Erased> since(Instant moment) {
        return ErasureRecord.found(sql, SINCE, moment);
    }

    @Override
    public boolean repeat(String thing) {
        UUID id = UUID.fromString(thing);
        boolean there = requests.find(id)
                .filter(request -> !request.from().name().isEmpty())
                .isPresent();
        requests.forget(id, LocalDate.now(clock));
        return there;
    }
}
