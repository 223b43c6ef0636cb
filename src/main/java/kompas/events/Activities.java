package kompas.events;

import java.util.List;
import java.util.Optional;
import kompas.shared.kernel.NotFound;

/** The door to activities and their dates. */
public interface Activities {

    /**
     * What the public may see, by the slug of today or one it had before: compare it with the answer's own to know whether to
     * redirect.
     */
    Optional<Activity> findPublic(String slug);

    /** Whatever its status, but not what was deleted: for those who asked {@link EventsPermissions} first. */
    Optional<Activity> find(ActivityId id);

    /** Whatever its status, by the slug of today. */
    Optional<Activity> findAny(String slug);

    default Activity get(ActivityId id) {
        return find(id).orElseThrow(() -> new NotFound("Activity " + id));
    }

    /** All dates, the first one first, past and cancelled ones too; 400 at most, as a series has. */
    List<Occurrence> occurrences(ActivityId activity);

    Optional<Occurrence> findOccurrence(OccurrenceId id);
}
