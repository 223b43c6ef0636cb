package kompas.libraries.rooms;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kompas.files.FileId;
import kompas.libraries.LibraryId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.OpeningHours;

/**
 * A room of a library.
 *
 * @param house the branch it is in; empty for the main house
 * @param slug its part of the address, one of its library's
 * @param price in words; empty when it costs nothing
 * @param example invented for a demonstration, and to be marked so wherever it is shown
 */
public record Room(
        RoomId id,
        LibraryId library,
        Optional<House> house,
        String slug,
        LocalizedText name,
        Optional<LocalizedText> description,
        Space space,
        Rules rules,
        Optional<LocalizedText> price,
        Optional<FileId> picture,
        RoomStatus status,
        boolean example) {

    /** A further house of the library. */
    public record House(UUID id, LocalizedText name) {}

    /** Whether it is large enough; one of which nobody knows how many it holds is. */
    public boolean holds(int people) {
        int most = Math.max(space.seated().orElse(0), space.standing().orElse(0));
        return most == 0 || people <= most;
    }

    /**
     * What there is.
     *
     * @param size in square metres
     * @param equipment codes; their words are the messages {@code rooms.equipment.*}
     * @param accessibility codes; their words are the messages {@code shared.accessibility.*}
     */
    public record Space(
            OptionalInt size,
            OptionalInt seated,
            OptionalInt standing,
            List<String> equipment,
            List<String> accessibility) {

        public Space {
            equipment = List.copyOf(equipment);
            accessibility = List.copyOf(accessibility);
        }
    }

    /**
     * By what rules it is had. Staff and what the library does itself are not bound by them.
     *
     * @param hours when it can be had, on the library's clock
     * @param setUp kept free before every booking, and {@code clearing} after
     * @param notice days that have to lie between asking and coming
     * @param ahead days one can ask ahead
     */
    public record Rules(
            BookableBy who,
            OpeningHours hours,
            Duration shortest,
            Duration longest,
            Duration setUp,
            Duration clearing,
            int notice,
            int ahead) {}
}
