package kompas.accounts.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.jobs.ErasureRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts that were erased, by their ids, which say nothing of whose they were. */
@Component
class ErasedAccounts implements ErasureRecord {

    private static final String SINCE =
            "select id::text as thing, erased_at as at from accounts.person where erased_at >= :moment order by erased_at";

    private final JdbcClient sql;
    private final ErasingPeople erasing;

    ErasedAccounts(JdbcClient sql, ErasingPeople erasing) {
        this.sql = sql;
        this.erasing = erasing;
    }

    @Override
    public String kind() {
        return "account";
    }

    @Override
    public List<Erased> since(Instant moment) {
        return ErasureRecord.found(sql, SINCE, moment);
    }

    @Override
    public boolean repeat(String thing) {
        return erasing.eraseAgain(new PersonId(UUID.fromString(thing)));
    }
}
