package kompas.events.signup;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    private final Parties parties;
    private final Registrations registrations;
    private final Seating seating;
    private final Clock clock;

    ErasingParties(Parties parties, Registrations registrations, Seating seating, Clock clock) {
        this.parties = parties;
        this.registrations = registrations;
        this.seating = seating;
        this.clock = clock;
    }

    /** Those whose last date was over before a moment. */
    int forget(OffsetDateTime before) {
        return parties.empty(EMPTY, OVER, Map.of("now", now(), "before", before));
    }

    /** Of dates ahead the seats become free: nobody could be told any more that something has changed. */
    void erase(UUID party) {
        for (Registration mine : registrations.of(party)) {
            Optional<Seating.Held> held = mine.state().stands() ? seating.hold(mine.id()) : Optional.empty();
            held.filter(ahead -> ahead.date().ahead(ahead.now())).ifPresent(seating::leave);
        }
        parties.empty(EMPTY, "p.id = :party", Map.of("now", now(), "party", party));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
