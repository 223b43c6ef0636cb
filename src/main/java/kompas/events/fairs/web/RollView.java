package kompas.events.fairs.web;

import java.util.List;
import kompas.events.fairs.Guest;

/**
 * Who is there on the day.
 *
 * @param typed what was typed and found several, or nobody
 * @param found those it could mean
 * @param said a sentence about who was just noted
 */
public record RollView(Head head, List<Guest> guests, String typed, List<Guest> found, String said, boolean plans) {

    public long there() {
        return guests.stream().filter(guest -> guest.arrived().isPresent()).count();
    }
}
