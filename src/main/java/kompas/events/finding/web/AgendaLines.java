package kompas.events.finding.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.Audience;
import kompas.events.Venue;
import kompas.events.finding.ActivityFacet;
import kompas.events.finding.FoundActivities.Line;
import kompas.events.finding.ListedActivity;
import kompas.events.finding.ListedDate;
import kompas.events.finding.web.AgendaLine.Chip;
import kompas.events.telling.When;
import kompas.places.Area;
import kompas.places.Places;
import kompas.shared.text.Text;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** Dates as lines in words. */
@Component
class AgendaLines {

    private static final int FEW_SEATS = 9;
    private static final int MOST_AUDIENCES = 2;

    private final Places places;
    private final LineRows rows;

    AgendaLines(Places places, LineRows rows) {
        this.places = places;
        this.rows = rows;
    }

    /** In one statement. */
    Map<UUID, LineRows.Said> said(Collection<Line> some, Collection<Line> others) {
        return rows.of(Stream.concat(some.stream(), others.stream()).toList());
    }

    AgendaLine line(Line line, LineRows.Said said, Page page) {
        ListedDate date = line.date();
        ListedActivity activity = date.activity();
        String language = page.language();
        return new AgendaLine(
                page.to(activity.path()),
                activity.title().in(language),
                activity.allDay() || !date.firstDay().equals(date.lastDay()) ? "" : clock(date, page.t()),
                facts(date, page.t()),
                said.summary().map(text -> text.in(language)),
                said.note().map(text -> text.in(language)),
                date.cancelled(),
                activity.example(),
                chips(line, said, page.t()));
    }

    /** When, where and what: “17:00–19:00 · Razgrad library · Workshop”. */
    String facts(ListedDate date, Text t) {
        return Stream.of(
                        times(date, t),
                        where(date.activity(), t),
                        t.say(date.activity().kind().key()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String times(ListedDate date, Text t) {
        if (!date.firstDay().equals(date.lastDay())) {
            return t.say("finding.line.until", "day", t.date(date.lastDay()));
        }
        return new When(date.startsThere(), date.endsThere(), date.activity().allDay()).times(t);
    }

    private static String clock(ListedDate date, Text t) {
        return When.clock(t, date.startsThere());
    }

    /** The house and the town, without saying the town twice. */
    String where(ListedActivity activity, Text t) {
        if (activity.venue() == Venue.ONLINE) {
            return t.say("events.where.online");
        }
        String house =
                activity.house().map(name -> name.in(t.language()).text()).orElse("");
        String town = activity.municipality()
                .or(activity::region)
                .flatMap(places::findArea)
                .map((Area area) -> area.label(t.language()))
                .orElse("");
        if (house.contains(town)) {
            return house;
        }
        return house.isEmpty() ? town : house + ", " + town;
    }

    private static List<Chip> chips(Line line, LineRows.Said said, Text t) {
        List<Chip> chips = new ArrayList<>();
        if (line.date().cancelled()) {
            chips.add(new Chip(t.say("finding.line.cancelled"), "need"));
            return chips;
        }
        rhythm(line, t).map(Chip::plain).ifPresent(chips::add);
        if (line.full() || said.left().orElse(1) == 0) {
            chips.add(new Chip(t.say("finding.line.full"), "need"));
        } else if (said.left().isPresent() && said.left().getAsInt() <= FEW_SEATS) {
            chips.add(new Chip(t.say("finding.line.left", "count", said.left().getAsInt()), "offer"));
        }
        ListedActivity activity = line.date().activity();
        if (activity.online() && activity.venue() != Venue.ONLINE) {
            chips.add(Chip.plain(t.say("finding.line.online-too")));
        }
        activity.codes(ActivityFacet.AUDIENCE).stream()
                .filter(code -> !code.equals(Audience.EVERYONE.code()))
                .map(Audience::key)
                .filter(t::knows)
                .limit(MOST_AUDIENCES)
                .forEach(key -> chips.add(Chip.plain(t.say(key))));
        spoken(activity, t).forEach(language -> chips.add(Chip.plain(t.say("finding.line.in", "language", language))));
        return chips;
    }

    /** Named only where it is not the reader's. */
    private static Stream<String> spoken(ListedActivity activity, Text t) {
        List<String> languages = activity.codes(ActivityFacet.LANGUAGE);
        return languages.contains(t.language())
                ? Stream.empty()
                : languages.stream().map(t::nameHere);
    }

    private static Optional<String> rhythm(Line line, Text t) {
        String weekday = DayWords.code(line.date().firstDay());
        return switch (line.rhythm()) {
            case ONCE -> Optional.empty();
            case WEEKLY -> Optional.of(t.say("finding.line.weekly." + weekday));
            case FORTNIGHTLY -> Optional.of(t.say("finding.line.fortnightly." + weekday));
            case SOME -> Optional.of(t.say("finding.line.more", "count", line.more()));
        };
    }
}
