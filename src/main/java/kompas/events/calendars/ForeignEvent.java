package kompas.events.calendars;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * An event of a foreign calendar as Kompas understands it.
 *
 * @param uid what the calendar knows it by
 * @param url of its own page
 * @param cancelled whether the whole of it is
 * @param zone people read the clock by
 * @param dates those within reach, the first one first, never none
 */
record ForeignEvent(
        String uid,
        String title,
        Optional<String> description,
        Optional<String> place,
        Optional<String> url,
        boolean cancelled,
        ZoneId zone,
        boolean wholeDays,
        List<Slot> dates) {

    ForeignEvent {
        dates = List.copyOf(dates);
    }

    /**
     * One date, by the clock of the event's zone.
     *
     * @param planned where its rule put it, wherever it went
     * @param ends the moment it is over; with whole days, midnight after the last
     */
    record Slot(LocalDateTime planned, LocalDateTime starts, LocalDateTime ends, boolean cancelled) {}

    LocalDateTime starts() {
        return dates.getFirst().starts();
    }

    /** The same while nothing of it changes that anybody sees. */
    String digest() {
        return Integer.toHexString(List.of(title, description, place, url, cancelled, zone, wholeDays, dates)
                        .hashCode())
                + "-" + dates.size() + "-" + title.length();
    }
}
