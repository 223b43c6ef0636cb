package kompas.events.planning;

import kompas.events.Activities;
import org.springframework.stereotype.Component;

/** Everything that reads and writes what is planned. */
@Component
record PlanRecords(
        Activities activities, ActivityWriting writing, DateWriting dates, Drafts drafts, ActivityRooms rooms) {}
