package kompas.directory.erasing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.erasing.Petitions.Petition;
import kompas.jobs.ErasureRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Additions, claims and reports whose writers were erased one by one, by their ids. */
@Component
class ErasedPetitions implements ErasureRecord {

    private static final String SINCE = """
            select subject::text as thing, happened_at as at from audit.act
            where action = 'accounts.erase-trace' and subject_kind in ('addition', 'claim', 'report') and happened_at >= :moment
            order by happened_at
            """;

    private final JdbcClient database;
    private final Petitions petitions;

    ErasedPetitions(JdbcClient database, Petitions petitions) {
        this.database = database;
        this.petitions = petitions;
    }

    @Override
    public String kind() {
        return "petition";
    }

    @Override
    public List<Erased> since(Instant moment) {
        return ErasureRecord.found(database, SINCE, moment);
    }

    @Override
    @Transactional
    public boolean repeat(String thing) {
        Optional<Petition> again = petitions.find(UUID.fromString(thing));
        again.ifPresent(petition -> petitions.erase(petition, Optional.empty()));
        return again.isPresent();
    }
}
