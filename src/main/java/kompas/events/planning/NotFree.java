package kompas.events.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kompas.libraries.rooms.BookingOutcome.Taken;
import kompas.libraries.rooms.Room;

/**
 * Somebody else has the room that was chosen: what there is in place of it, for the form to offer and to take.
 *
 * @param asked at how many times it was wanted
 * @param zone the clock people read there
 */
public record NotFree(Taken taken, int asked, ZoneId zone) {

    /** The field of a form that says which of these was taken. */
    public static final String FIELD = "instead";

    private static final int MOST_ROOMS = 3;
    private static final int MOST_DAYS = 3;
    private static final String ROOM = "room=";
    private static final String TIME = "time=";
    private static final String WITHOUT = "without=";

    /** Something to take in place of it. */
    public sealed interface Offer {

        /** As the form sends it. */
        String code();

        /** Another room that is free every time. */
        record AnotherRoom(Room room) implements Offer {

            @Override
            public String code() {
                return ROOM + room.id().value();
            }
        }

        /** The same room at another time of that day. */
        record AnotherTime(LocalDateTime from, LocalDateTime to) implements Offer {

            @Override
            public String code() {
                return TIME + from + "/" + to;
            }
        }

        /** A series without the days on which the room is taken. */
        record WithoutDays(List<LocalDate> days) implements Offer {

            public WithoutDays {
                days = List.copyOf(days);
            }

            @Override
            public String code() {
                return WITHOUT
                        + String.join(
                                ",", days.stream().map(LocalDate::toString).toList());
            }
        }
    }

    /** What can be taken by pressing a button, given what the form says. */
    public List<Offer> offers(Answers answers) {
        List<Offer> offers = new ArrayList<>();
        taken.freeRooms().stream().limit(MOST_ROOMS).map(Offer.AnotherRoom::new).forEach(offers::add);
        if (asked == 1) {
            offers.addAll(times());
        }
        boolean series = answers.is("times", "series");
        if (series && taken.conflicts().size() < asked) {
            offers.add(new Offer.WithoutDays(days()));
        }
        return offers;
    }

    /** Other times of the day at which the one date lies that finds the room taken; none where several do. */
    public List<Offer.AnotherTime> times() {
        return taken.freeTimes().stream()
                .map(slot -> new Offer.AnotherTime(
                        LocalDateTime.ofInstant(slot.from(), zone), LocalDateTime.ofInstant(slot.to(), zone)))
                .toList();
    }

    private List<LocalDate> days() {
        return taken.conflicts().stream()
                .map(slot -> LocalDate.ofInstant(slot.from(), zone))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * What has to be mended.
     *
     * @param field beside which it is said: what is offered, or the room where nothing is
     */
    Problem problem(String field) {
        List<LocalDate> days = days();
        return new Problem(
                field,
                "planning.problem.room-taken",
                Map.of(
                        "room",
                        taken.room().name(),
                        "days",
                        days.stream().limit(MOST_DAYS).toList(),
                        "more",
                        Math.max(0, days.size() - MOST_DAYS)));
    }

    /** The form with what was chosen in place of the taken room, as if it had been typed. */
    public static Answers settled(Answers answers) {
        String chosen = answers.line(FIELD);
        Answers rest = chosen.isEmpty() ? answers : answers.with(FIELD);
        if (chosen.startsWith(ROOM)) {
            return rest.with("roomid", chosen.substring(ROOM.length()));
        }
        if (chosen.startsWith(WITHOUT)) {
            return rest.with("except", (rest.text("except") + "\n" + chosen.substring(WITHOUT.length())).strip());
        }
        String[] times =
                chosen.startsWith(TIME) ? chosen.substring(TIME.length()).split("/", 2) : new String[0];
        return times.length == 2 ? at(rest, times[0].split("T", 2), times[1].split("T", 2)) : rest;
    }

    private static Answers at(Answers answers, String[] from, String[] to) {
        if (Stream.of(from, to).anyMatch(parts -> parts.length < 2 || !isTime(parts[1]))) {
            return answers;
        }
        return answers.with("redate", "true")
                .with("times", "once")
                .with("day", from[0])
                .with("endday", to[0].equals(from[0]) ? "" : to[0])
                .with("from", from[1])
                .with("to", to[1]);
    }

    private static boolean isTime(String typed) {
        return TypedDates.clock(typed).filter(LocalTime.MAX::isAfter).isPresent();
    }
}
