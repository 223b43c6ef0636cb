package kompas.libraries.rooms;

import java.util.Optional;
import java.util.UUID;
import kompas.shared.kernel.LocalizedText;

/**
 * What another module books a room for.
 *
 * @param kind in one word: {@code activity}
 * @param title what everybody may read in the room's calendar; empty while that is nobody's business, such as of a draft
 * @param path of its page, behind the language
 */
public record BookingOwner(String kind, UUID id, Optional<LocalizedText> title, Optional<String> path) {

    /** One of which nothing is shown. */
    public static BookingOwner of(String kind, UUID id) {
        return new BookingOwner(kind, id, Optional.empty(), Optional.empty());
    }

    /** The same, shown to everybody. */
    public BookingOwner shownAs(LocalizedText publicTitle, String publicPath) {
        return new BookingOwner(kind, id, Optional.of(publicTitle), Optional.of(publicPath));
    }
}
