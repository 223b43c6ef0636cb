package kompas.events.planning.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kompas.events.planning.NotFree.Offer;
import kompas.libraries.rooms.Room;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;

/** What can be had in place of a room that is taken, to choose from. */
final class InsteadChoices {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private InsteadChoices() {}

    static List<Choice> of(List<? extends Offer> offers, Text t) {
        return offers.stream().map(offer -> choice(offer, t)).toList();
    }

    private static Choice choice(Offer offer, Text t) {
        return switch (offer) {
            case Offer.AnotherRoom other ->
                new Choice(offer.code(), room(other.room(), t), false, seats(other.room(), t));
            case Offer.AnotherTime other ->
                new Choice(
                        offer.code(),
                        t.say("planning.instead.time", "from", clock(other.from()), "to", clock(other.to())),
                        false);
            case Offer.WithoutDays without ->
                new Choice(
                        offer.code(),
                        t.say(
                                "planning.instead.without",
                                "days",
                                without.days().stream().map(t::date).collect(Collectors.joining(", "))),
                        false);
        };
    }

    private static String room(Room room, Text t) {
        return t.say(
                "planning.instead.room", "room", room.name().in(t.language()).text());
    }

    private static String seats(Room room, Text t) {
        return room.space().seated().isPresent()
                ? t.say("rooms.fact.seated", "count", room.space().seated().getAsInt())
                : "";
    }

    private static String clock(LocalDateTime time) {
        return CLOCK.format(time);
    }
}
