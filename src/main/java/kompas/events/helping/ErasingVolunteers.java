package kompas.events.helping;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Empties what says who helped. That somebody gave so many hours stays, of nobody known. */
@Component
class ErasingVolunteers {

    private static final String EMPTY = """
            with emptied as (
                update events.helper h
                set name = null, email = null, phone = null, guardian_name = null, guardian_phone = null, consent = null,
                    entered_by = null, person_id = null, forgotten_at = :now
                where h.forgotten_at is null and %s
                returning id),
            links as (delete from events.helper_link l using emptied e where l.helper_id = e.id),
            calls as (update events.helper_turn u set call_about = null from emptied e where u.helper_id = e.id)
            select count(*) from emptied""";

    private static final String OVER = """
            greatest(h.created_at, (select max(s.ends_at) from events.helper_turn u
                                    join events.helper_shift s on s.id = u.shift_id where u.helper_id = h.id)) < :before""";

    private final Volunteers volunteers;
    private final HelpTurns turns;
    private final TurnChanges changes;
    private final Clock clock;

    ErasingVolunteers(Volunteers volunteers, HelpTurns turns, TurnChanges changes, Clock clock) {
        this.volunteers = volunteers;
        this.turns = turns;
        this.changes = changes;
        this.clock = clock;
    }

    /** Those whose last shift was over before a moment. */
    int forget(OffsetDateTime before) {
        return volunteers.empty(EMPTY, OVER, Map.of("now", now(), "before", before));
    }

    /** Their places in shifts ahead become free: nobody could be told any more that something has changed. */
    void erase(UUID volunteer) {
        turns.of(volunteer).stream().filter(Turn::signed).forEach(turn -> changes.leave(volunteer, turn.id(), false));
        volunteers.empty(EMPTY, "h.id = :helper", Map.of("now", now(), "helper", volunteer));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
