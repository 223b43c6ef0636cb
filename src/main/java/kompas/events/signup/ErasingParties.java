package kompas.events.signup;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Empties what says who signed up. That so many came stays, of nobody known. */
@Component
class ErasingParties {

    private static final String EMPTY = """
            with emptied as (
                update events.party p
                set name = null, email = null, phone = null, note = null, code = null, entered_by = null, person_id = null,
                    forgotten_at = :now
                where p.forgotten_at is null and %s
                returning id),
            links as (delete from events.party_link l using emptied e where l.party_id = e.id)
            select count(*) from emptied""";

    private static final String OVER = """
            greatest(p.created_at, (select max(o.ends_at) from events.registration r
                                    join events.occurrence o on o.id = r.occurrence_id where r.party_id = p.id)) < :before""";

    private final JdbcClient database;
    private final Registrations registrations;
    private final Seating seating;
    private final Clock clock;

    ErasingParties(JdbcClient database, Registrations registrations, Seating seating, Clock clock) {
        this.database = database;
        this.registrations = registrations;
        this.seating = seating;
        this.clock = clock;
    }

    /** Those whose last date was over before a moment. */
    int forget(OffsetDateTime before) {
        return database.sql(EMPTY.formatted(OVER))
                .param("now", now())
                .param("before", before)
                .query(Integer.class)
                .single();
    }

    /** Of dates ahead the seats become free: nobody could be told any more that something has changed. */
    void erase(UUID party) {
        for (Registration mine : registrations.of(party)) {
            Optional<Seating.Held> held = mine.state().stands() ? seating.hold(mine.id()) : Optional.empty();
            held.filter(ahead -> ahead.date().ahead(ahead.now())).ifPresent(seating::leave);
        }
        database.sql(EMPTY.formatted("p.id = :party"))
                .param("now", now())
                .param("party", party)
                .query(Integer.class)
                .single();
    }

    /** Everybody with this address or this account. */
    List<UUID> of(Optional<UUID> account, Optional<String> email) {
        return database.sql("""
                        select id from events.party
                        where person_id = cast(:person as uuid) or lower(email) = lower(cast(:email as text)) order by id""")
                .param("person", account.map(UUID::toString).orElse(null))
                .param("email", email.orElse(null))
                .query(UUID.class)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
