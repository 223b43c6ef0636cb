package kompas.events.calendars;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.events.ActivityId;
import kompas.events.OccurrenceId;
import kompas.events.calendars.ForeignEvent.Slot;
import kompas.events.calendars.SubscribedActivities.Changed;
import kompas.events.calendars.SubscribedActivities.Known;

/**
 * The dates of one event after its calendar changed. A date of which the calendar says what it said before is left alone, whatever
 * somebody did to it here; of which it says something else, it is right.
 */
final class SubscribedDates {

    private final SubscribedActivities writing;
    private final ActivityId id;
    private final ForeignEvent event;
    private final Given before;
    private final Map<Instant, Known> known = new HashMap<>();
    private final List<OccurrenceId> moved = new ArrayList<>();
    private final List<OccurrenceId> cancelled = new ArrayList<>();

    SubscribedDates(SubscribedActivities writing, ActivityId id, ForeignEvent event, Given before) {
        this.writing = writing;
        this.id = id;
        this.event = event;
        this.before = before;
    }

    /** @param now dates before it stay what they were */
    Changed change(Instant now) {
        writing.known(id).forEach(date -> known.put(date.planned(), date));
        Optional<Known> only = only(now);
        if (only.isPresent()) {
            writing.move(only.get().id(), event, event.dates().getFirst());
            return new Changed(List.of(only.get().id()), List.of());
        }
        event.dates().forEach(this::take);
        List<OccurrenceId> left = known.values().stream()
                .filter(date -> date.isAhead(now)
                        && before.dates().containsKey(date.planned().toString()))
                .map(Known::id)
                .toList();
        writing.cancel(left);
        cancelled.addAll(left);
        return new Changed(moved, cancelled);
    }

    /** Of an event that is once, the date it had: at another time it is the same one still, and whoever signed up stays so. */
    private Optional<Known> only(Instant now) {
        if (event.dates().size() != 1 || event.cancelled() || before.dates().size() != 1) {
            return Optional.empty();
        }
        Slot slot = event.dates().getFirst();
        boolean same = known.containsKey(Given.planned(event, slot)) || slot.cancelled();
        return same
                ? Optional.empty()
                : known.values().stream()
                        .filter(date -> date.isAhead(now)
                                && before.dates().containsKey(date.planned().toString()))
                        .findFirst();
    }

    private void take(Slot slot) {
        Optional<Known> date = Optional.ofNullable(known.remove(Given.planned(event, slot)));
        if (date.isPresent() && before.said(event, slot)) {
            return;
        }
        boolean off = slot.cancelled() || event.cancelled();
        if (date.isPresent() && off && !date.get().cancelled()) {
            cancelled.add(date.get().id());
        } else if (date.isPresent() && !off && isElsewhen(date.get(), slot)) {
            moved.add(date.get().id());
        }
        writing.write(id, event, slot);
    }

    private boolean isElsewhen(Known date, Slot slot) {
        return !date.starts().equals(slot.starts().atZone(event.zone()).toInstant())
                || !date.ends().equals(slot.ends().atZone(event.zone()).toInstant())
                || date.cancelled();
    }
}
