package kompas.events.calendars.web;

import java.util.List;
import java.util.Optional;
import kompas.directory.OrganisationSummary;
import kompas.events.calendars.AnsweringCalendars.Line;
import kompas.events.calendars.SubscribedEvent.State;
import kompas.events.calendars.Subscription;

/**
 * One calendar, as those who look after it see it.
 *
 * @param done what was just done, as a code
 */
public record SubscriptionView(
        Subscription subscription,
        Optional<OrganisationSummary> organisation,
        List<Line> lines,
        boolean mayPublish,
        String done) {

    public List<Line> waiting() {
        return lines.stream().filter(Line::isWaiting).toList();
    }

    public List<Line> in(State state) {
        return lines.stream()
                .filter(line -> line.event().state() == state && !line.isWaiting())
                .filter(line -> state != State.GONE || line.activity().isPresent())
                .toList();
    }
}
