package kompas.events.planning.web;

import java.util.Optional;
import kompas.events.Activity;
import kompas.events.Occurrence;
import kompas.events.telling.When;
import kompas.shared.text.Text;

/** One date as a row of the list of them all. */
public record DateView(String id, String words, boolean cancelled, int taken, Optional<Integer> seats, String room) {

    static DateView of(Activity activity, Occurrence date, Text t) {
        return new DateView(
                date.id().toString(),
                When.of(date, activity.schedule()).unbroken(t),
                date.cancelled(),
                date.taken(),
                date.seats().isPresent() ? Optional.of(date.seats().getAsInt()) : Optional.empty(),
                date.room().or(() -> activity.where().room()).orElse(""));
    }
}
