package kompas.libraries.rooms.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import kompas.libraries.rooms.domain.BookingLink;
import kompas.libraries.rooms.domain.Plan;
import kompas.libraries.rooms.domain.Repeats;
import kompas.libraries.rooms.domain.RoomRequest.Booker;
import kompas.libraries.rooms.domain.RoomRequest.Purpose;
import kompas.shared.kernel.Coded;
import org.jspecify.annotations.Nullable;

/**
 * The form as it was sent.
 *
 * @param slug of the library, from the address
 * @param name the room's part of the address
 * @param link secret of the page the request is looked after by
 * @param until the day no date lies after
 * @param chosen the dates that are wanted, once they were looked at
 * @param looked what was looked at: day, times and repetition as they were then
 * @param which the organisation meant, among several of the name
 */
record BookForm(
        @Nullable String slug,
        @Nullable String name,
        @Nullable String link,
        @Nullable String day,
        @Nullable String from,
        @Nullable String to,
        @Nullable String repeats,
        @Nullable String until,
        @Nullable List<String> chosen,
        @Nullable String looked,
        @Nullable String organisation,
        @Nullable String which,
        @Nullable String person,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String purpose,
        @Nullable String people) {

    private static final int MOST_PEOPLE = 100_000;

    BookingLink secret() {
        return new BookingLink(link == null ? "" : link);
    }

    Optional<LocalDate> firstDay() {
        return RoomTyped.day(day);
    }

    Optional<LocalTime> begins() {
        return RoomTyped.time(from);
    }

    Optional<LocalTime> ends() {
        return RoomTyped.time(to);
    }

    Repeats repetition() {
        return Coded.find(Repeats.class, RoomTyped.line(repeats)).orElse(Repeats.NEVER);
    }

    /** Empty while a day or a time is missing. */
    Optional<Plan> plan() {
        return firstDay()
                .flatMap(first -> begins().flatMap(begin -> ends().map(end -> new Plan(
                        first, begin, end, repetition(), RoomTyped.day(until).orElse(first)))));
    }

    /** What the dates were made from; the list is looked at anew when it is something else. */
    String made() {
        return String.join(
                " ",
                RoomTyped.line(day),
                RoomTyped.line(from),
                RoomTyped.line(to),
                repetition().code(),
                RoomTyped.line(until));
    }

    boolean sawDates() {
        return made().equals(looked);
    }

    boolean chose(LocalDate date) {
        return chosen != null && chosen.contains(date.toString());
    }

    Purpose what() {
        return new Purpose(RoomTyped.text(purpose), RoomTyped.number(people, MOST_PEOPLE));
    }

    /** Who asks, when the organisation is none of the Compass. */
    Booker booker(String language) {
        return new Booker(
                Optional.empty(),
                RoomTyped.line(organisation),
                RoomTyped.line(person),
                RoomTyped.line(email),
                RoomTyped.line(phone),
                language);
    }
}
