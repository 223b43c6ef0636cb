package kompas.events.calendars;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kompas.events.calendars.CalendarFetching.Fetched;
import kompas.events.calendars.ForeignEvents.Reading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a subscribed calendar: fetched outside any transaction, taken in within one. */
@Component
class ReadingSubscriptions {

    private static final Duration OFTEN = Duration.ofHours(3);
    private static final Duration AFTER_FAILURE = Duration.ofHours(1);

    private final CalendarFetching fetching;
    private final SubscriptionRows rows;
    private final TakingEvents taking;
    private final Origins origins;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReadingSubscriptions(
            CalendarFetching fetching,
            SubscriptionRows rows,
            TakingEvents taking,
            Origins origins,
            TransactionTemplate transaction,
            Clock clock) {
        this.fetching = fetching;
        this.rows = rows;
        this.taking = taking;
        this.origins = origins;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Nothing happens for one that was ended meanwhile. */
    void read(SubscriptionId id) {
        rows.find(id).ifPresent(this::read);
    }

    private void read(Subscription subscription) {
        Subscription.Answered last = subscription.last();
        switch (fetching.fetch(subscription.url(), last.etag(), last.modified())) {
            case Fetched.Failed failed -> failed(subscription, failed.why());
            case Fetched.Same same -> done(subscription, last, Optional.empty(), subscription.past());
            case Fetched.File file -> {
                Optional<ForeignCalendar> calendar =
                        ForeignCalendar.read(CalendarText.of(file.bytes(), file.charset()));
                if (calendar.isEmpty()) {
                    failed(subscription, "no-calendar");
                    return;
                }
                take(subscription, calendar.get(), new Subscription.Answered(file.etag(), file.modified()));
            }
        }
    }

    /** What stands in a file that was fetched, or comes from elsewhere. */
    void take(Subscription subscription, ForeignCalendar calendar, Subscription.Answered answered) {
        List<Reading> readings =
                new ForeignEvents(subscription.zone(), calendar.zones(), clock).read(calendar.events());
        int past = (int)
                readings.stream().filter(Reading.OutOfReach.class::isInstance).count();
        transaction.executeWithoutResult(status -> {
            if (!rows.lock(subscription.id())) {
                return;
            }
            taking.take(subscription, origins.of(subscription), readings, calendar.whole());
            origins.changed(subscription);
            // one that broke off is asked for again as a whole
            done(
                    subscription,
                    calendar.whole() ? answered : new Subscription.Answered(Optional.empty(), Optional.empty()),
                    calendar.name(),
                    past);
        });
        if (!calendar.whole()) {
            failed(subscription, "cut-off");
        }
    }

    private void done(Subscription subscription, Subscription.Answered answered, Optional<String> name, int past) {
        Instant now = clock.instant();
        Subscription read = new Subscription(
                subscription.id(),
                subscription.organisation(),
                subscription.url(),
                subscription.title(),
                subscription.trusted(),
                subscription.zone(),
                answered,
                subscription.read(),
                past,
                Optional.empty());
        rows.read(read, name, past, now, now.plus(OFTEN));
    }

    private void failed(Subscription subscription, String why) {
        Instant now = clock.instant();
        rows.failed(subscription.id(), why, now, now.plus(AFTER_FAILURE));
    }
}
