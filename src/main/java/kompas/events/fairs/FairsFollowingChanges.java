package kompas.events.fairs;

import java.util.List;
import java.util.Optional;
import kompas.events.ActivityChanged;
import kompas.events.fairs.FairLetters.About;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A fair that is moved asks everybody who said yes, or nothing yet, once more, with their answer kept; one that is cancelled
 * tells all of them, once. What happens on the stage moves along.
 */
@Component
class FairsFollowingChanges {

    private final Fairs fairs;
    private final FairRows rows;
    private final GuestRows guests;
    private final Programme programme;
    private final FairPost post;

    FairsFollowingChanges(Fairs fairs, FairRows rows, GuestRows guests, Programme programme, FairPost post) {
        this.fairs = fairs;
        this.rows = rows;
        this.guests = guests;
        this.programme = programme;
        this.post = post;
    }

    @EventListener
    void follow(ActivityChanged change) {
        if (rows.lock(change.activity()).isEmpty()) {
            return;
        }
        if (!change.moved().isEmpty()) {
            programme.follow(change.activity());
        }
        if (change.noticeDue() && !change.cancelled().isEmpty()) {
            cancelled(change);
        } else if (change.noticeDue() && !change.moved().isEmpty()) {
            moved(change);
        }
    }

    private void moved(ActivityChanged change) {
        rows.moved(change.activity());
        fairs.find(change.activity())
                .ifPresent(fair -> post.send(
                        fair,
                        concerned(change),
                        About.MOVED,
                        Optional.of("fairs.moved:" + fair.fair().round())));
    }

    private void cancelled(ActivityChanged change) {
        if (rows.toldCancelled(change.activity())) {
            fairs.find(change.activity())
                    .ifPresent(fair ->
                            post.send(fair, concerned(change), About.CANCELLED, Optional.of("fairs.cancelled")));
        }
    }

    /** Those who were invited and did not say no. */
    private List<Guest> concerned(ActivityChanged change) {
        return guests.of(change.activity()).stream()
                .filter(guest -> !guest.has(FairAnswer.NOT_COMING))
                .filter(guest ->
                        guest.asked().invitedOn().isPresent() || guest.reply().isPresent())
                .toList();
    }
}
