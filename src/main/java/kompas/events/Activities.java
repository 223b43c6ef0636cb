package kompas.events;

import java.util.Collection;
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

    /** Those of them the public may see, in no order; for lists and feeds. */
    List<Activity> allPublic(Collection<ActivityId> ids);

    /** All dates of several activities, each activity's first one first. */
    List<Occurrence> occurrencesOf(Collection<ActivityId> activities);
}
