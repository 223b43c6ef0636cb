package kompas.events.calendars;

import java.util.List;
import kompas.directory.OrganisationId;
import kompas.events.ActivityId;
import kompas.events.OccurrenceId;
import kompas.libraries.LibraryId;

/** Whose activities stand in a calendar. */
public sealed interface CalendarOf {

    /** All there are. */
    record Everything() implements CalendarOf {}

    /** What a library organises or takes part in. */
    record Library(LibraryId id) implements CalendarOf {}

    /** What an organisation organises or takes part in. */
    record Organisation(OrganisationId id) implements CalendarOf {}

    /** One, with all its dates. */
    record One(ActivityId id) implements CalendarOf {}

    /** Dates somebody has found already. */
    record Found(List<OccurrenceId> dates) implements CalendarOf {

        public Found {
            dates = List.copyOf(dates);
        }
    }
}
