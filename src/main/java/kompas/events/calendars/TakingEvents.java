package kompas.events.calendars;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.ActivityChanged;
import kompas.events.ActivityId;
import kompas.events.ActivityPublished;
import kompas.events.ActivityStatus;
import kompas.events.OccurrenceId;
import kompas.events.calendars.ForeignEvents.Reading;
import kompas.events.calendars.SubscribedActivities.Changed;
import kompas.events.calendars.SubscribedActivities.From;
import kompas.events.calendars.SubscribedEvent.State;
import kompas.events.calendars.SubscribedRows.Alike;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes activities of what stands in a calendar: new ones are added, changed ones changed, those that are cancelled or gone are
 * cancelled, and what is there already is joined. Nothing is deleted, and what cannot be understood is kept with the reason.
 */
@Component
class TakingEvents {

    private final SubscribedRows rows;
    private final SubscribedActivities writing;
    private final Activities activities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakingEvents(
            SubscribedRows rows,
            SubscribedActivities writing,
            Activities activities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.writing = writing;
        this.activities = activities;
        this.events = events;
        this.clock = clock;
    }

    /** @param whole whether the file went to its end: only then what is missing is gone */
    @Transactional(propagation = Propagation.MANDATORY)
    void take(Subscription subscription, From from, List<Reading> readings, boolean whole) {
        Map<String, SubscribedEvent> known = new HashMap<>();
        rows.of(subscription.id()).forEach(event -> known.put(event.uid(), event));
        List<UUID> same = new ArrayList<>();
        Set<String> there = new HashSet<>();
        for (Reading reading : readings) {
            there.add(reading.uid());
            Optional<SubscribedEvent> before = Optional.ofNullable(known.get(reading.uid()));
            switch (reading) {
                case Reading.Understood found ->
                    understood(subscription, from, found.event(), before).ifPresent(same::add);
                case Reading.OutOfReach over ->
                    before.filter(row -> row.state() == State.UNREADABLE).ifPresent(row -> rows.forget(row.id()));
                case Reading.Unreadable unreadable -> keep(subscription, unreadable, before);
            }
        }
        rows.seen(same, clock.instant());
        if (whole) {
            known.values().stream()
                    .filter(event -> !there.contains(event.uid()))
                    .forEach(event -> gone(subscription, event));
        }
    }

    /** @return the row of one that is as it was */
    private Optional<UUID> understood(
            Subscription subscription, From from, ForeignEvent event, Optional<SubscribedEvent> before) {
        String digest = event.digest();
        if (before.flatMap(SubscribedEvent::digest).filter(digest::equals).isPresent()) {
            return before.map(SubscribedEvent::id);
        }
        Optional<ActivityId> own = before.filter(row -> row.state() == State.TAKEN || row.state() == State.GONE)
                .flatMap(SubscribedEvent::activity)
                .filter(id -> activities.find(id).isPresent());
        boolean settled = before.filter(row -> row.state() == State.JOINED || row.state() == State.TAKEN)
                .isPresent();
        if (own.isPresent()) {
            change(own.get(), before.get(), event, from);
            write(subscription, from, event, State.TAKEN, own.get());
        } else if (settled) { // joined, or deleted here by somebody: it does not come back
            @Nullable ActivityId known = before.get().activity().orElse(null);
            write(subscription, from, event, before.get().state(), known);
        } else if (!event.cancelled()) {
            takeOrJoin(subscription, from, event, before);
        }
        return Optional.empty();
    }

    private void takeOrJoin(
            Subscription subscription, From from, ForeignEvent event, Optional<SubscribedEvent> before) {
        boolean said = before.filter(
                        row -> row.state() == State.GONE && row.activity().isEmpty())
                .isPresent();
        if (said) {
            takeIn(subscription, from, event); // somebody said that it is none of those there
        } else {
            add(subscription, from, event);
        }
    }

    private void add(Subscription subscription, From from, ForeignEvent event) {
        Optional<ActivityId> elsewhere = rows.sameElsewhere(subscription.id(), event.uid());
        Optional<Alike> alike = elsewhere.isPresent() ? Optional.empty() : rows.alike(subscription.id(), event);
        Optional<ActivityId> joined =
                elsewhere.or(() -> alike.filter(Alike::subscribed).map(Alike::activity));
        if (joined.isPresent()) {
            writing.host(joined.get(), from.organisation(), "partner");
            write(subscription, from, event, State.JOINED, joined.get());
            return;
        }
        if (alike.isPresent()) {
            write(subscription, from, event, State.ALIKE, alike.get().activity());
            return;
        }
        takeIn(subscription, from, event);
    }

    /** As an activity of its own, whatever it looks like. */
    ActivityId takeIn(Subscription subscription, From from, ForeignEvent event) {
        ActivityId id = writing.add(event, from);
        write(subscription, from, event, State.TAKEN, id);
        if (from.publish()) {
            events.publishEvent(new ActivityPublished(id));
        }
        return id;
    }

    private void change(ActivityId id, SubscribedEvent row, ForeignEvent event, From from) {
        Activity before = activities.get(id);
        Given given = rows.given(row.id())
                .orElseGet(() -> Given.of(event, from.language()).withoutDates());
        Changed changed = writing.change(id, event, given, from.language(), clock.instant());
        if (before.status() == ActivityStatus.PUBLISHED
                && !(changed.moved().isEmpty() && changed.cancelled().isEmpty())) {
            events.publishEvent(new ActivityChanged(id, changed.moved(), changed.cancelled(), true));
        }
    }

    /** What stood there and does not any more: whoever reckons with a date is told; what is over stays what it was. */
    private void gone(Subscription subscription, SubscribedEvent event) {
        if (event.state() != State.TAKEN || event.activity().isEmpty()) {
            if (event.state() != State.GONE) {
                rows.forget(event.id());
            }
            return;
        }
        ActivityId id = event.activity().get();
        Instant now = clock.instant();
        Optional<Activity> activity = activities.find(id);
        List<OccurrenceId> ahead = activity.isPresent() ? writing.cancelAhead(id, now) : List.of();
        if (ahead.isEmpty()) {
            rows.forget(event.id());
            return;
        }
        if (activity.get().status() == ActivityStatus.PUBLISHED) {
            events.publishEvent(new ActivityChanged(id, List.of(), ahead, true));
        }
        rows.state(event.id(), State.GONE, id);
    }

    private void keep(Subscription subscription, Reading.Unreadable unreadable, Optional<SubscribedEvent> before) {
        if (before.filter(row -> row.state() == State.TAKEN || row.state() == State.JOINED)
                .isPresent()) {
            rows.seen(List.of(before.get().id()), clock.instant()); // what it said before stands
            return;
        }
        rows.write(
                subscription.id(),
                new SubscribedEvent(
                        subscription.id().value(),
                        unreadable.uid(),
                        unreadable.title(),
                        unreadable.starts(),
                        State.UNREADABLE,
                        Optional.of(unreadable.reason()),
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty(),
                clock.instant());
    }

    private void write(
            Subscription subscription, From from, ForeignEvent event, State state, @Nullable ActivityId activity) {
        rows.write(
                subscription.id(),
                new SubscribedEvent(
                        subscription.id().value(),
                        event.uid(),
                        Optional.of(event.title()),
                        Optional.of(event.starts().toString()),
                        state,
                        Optional.empty(),
                        Optional.ofNullable(activity),
                        Optional.of(event.digest())),
                state == State.TAKEN ? Optional.of(Given.of(event, from.language())) : Optional.empty(),
                clock.instant());
    }
}
