package kompas.libraries.rooms.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.libraries.rooms.BookableBy;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.Room.Rules;
import kompas.libraries.rooms.domain.Broken;
import kompas.libraries.rooms.domain.RoomTimes;
import kompas.shared.text.Text;
import kompas.shared.web.Hours;
import kompas.shared.web.HoursInWords;

/** What is said of a room in one reader's language. */
record RoomWords(Text t, ZoneId zone) {

    private static final int HOUR = 60;

    RoomTimes times() {
        return new RoomTimes(t, zone);
    }

    /** "40 m² · 20 seated · Branch East". */
    String facts(Room room) {
        return Stream.of(
                        room.house().stream()
                                .map(house -> house.name().in(t.language()).text()),
                        seats(room).stream(),
                        room.space().size().stream().mapToObj(size -> t.say("rooms.fact.size", "size", size)))
                .flatMap(facts -> facts)
                .collect(Collectors.joining(" · "));
    }

    List<String> seats(Room room) {
        return Stream.concat(
                        room.space().seated().stream().mapToObj(seats -> t.say("rooms.fact.seated", "count", seats)),
                        room.space().standing().stream()
                                .mapToObj(people -> t.say("rooms.fact.standing", "count", people)))
                .toList();
    }

    List<String> equipment(Room room) {
        return room.space().equipment().stream()
                .map(code -> t.say("rooms.equipment." + code))
                .toList();
    }

    /** By what rules it is had, each a sentence. */
    List<String> rules(Room room, int answerDays) {
        Rules rules = room.rules();
        List<String> sentences = new ArrayList<>();
        sentences.add(t.say(rules.who().key()) + ".");
        sentences.add(
                t.say("rooms.rule.length", "shortest", length(rules.shortest()), "longest", length(rules.longest())));
        if (rules.notice() > 0) {
            sentences.add(t.say("rooms.rule.notice", "days", rules.notice()));
        }
        sentences.add(t.say("rooms.rule.ahead", "days", rules.ahead()));
        if (!rules.setUp().plus(rules.clearing()).isZero()) {
            sentences.add(
                    t.say("rooms.rule.around", "before", length(rules.setUp()), "after", length(rules.clearing())));
        }
        sentences.add(
                rules.who() == BookableBy.TRUSTED
                        ? t.say("rooms.rule.at-once")
                        : t.say("rooms.rule.answer", "days", answerDays));
        return sentences;
    }

    /** When it can be had, day by day. */
    Hours hours(Room room, Instant now) {
        Hours hours = HoursInWords.of(room.rules().hours(), t, now, zone);
        return new Hours(false, "", hours.rows(), hours.notes());
    }

    /** 45 minutes, 2 hours, 1 hour 30 minutes. */
    String length(Duration length) {
        int hours = Math.toIntExact(length.toMinutes()) / HOUR;
        int minutes = Math.toIntExact(length.toMinutes()) % HOUR;
        if (hours == 0) {
            return t.say("rooms.length.minutes", "minutes", minutes);
        }
        return minutes == 0
                ? t.say("rooms.length.hours", "hours", hours)
                : t.say("rooms.length.both", "hours", hours, "minutes", minutes);
    }

    String broken(Broken broken, Room room) {
        Rules rules = room.rules();
        return t.say(
                broken.key(),
                "notice",
                rules.notice(),
                "ahead",
                rules.ahead(),
                "shortest",
                length(rules.shortest()),
                "longest",
                length(rules.longest()));
    }
}
