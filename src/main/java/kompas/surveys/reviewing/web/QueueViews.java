package kompas.surveys.reviewing.web;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.Accounts;
import kompas.accounts.PersonId;
import kompas.network.NetworkSettings;
import kompas.places.AreaId;
import kompas.places.Places;
import kompas.shared.kernel.TimeZones;
import kompas.shared.web.Choice;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import kompas.surveys.ResponseMode;
import kompas.surveys.Survey;
import kompas.surveys.reviewing.Queue;
import kompas.surveys.reviewing.ResponseLine;
import kompas.surveys.reviewing.Reviewing;
import org.springframework.stereotype.Component;

/** Makes the list of responses, and what it can be narrowed by. */
@Component
class QueueViews {

    private static final List<String> SHOWN =
            List.of("", "received", "sent_back", "flagged", "accepted", "rejected", "tries");

    private final Accounts accounts;
    private final Places places;
    private final NetworkSettings network;

    QueueViews(Accounts accounts, Places places, NetworkSettings network) {
        this.accounts = accounts;
        this.places = places;
        this.network = network;
    }

    /** The clock of the network's first country. */
    ZoneId zone() {
        return TimeZones.of(network.current().countries().getFirst());
    }

    /**
     * The list.
     *
     * @param from which of all that are found stands first
     * @param lines one more than a page where there are more
     */
    record Found(Survey survey, Narrowing narrowing, int from, List<ResponseLine> lines, Queue.Choices choices) {}

    ResponsesView list(Page page, Found found) {
        Narrowing narrowing = found.narrowing();
        String here = page.to(found.survey().path() + "/responses");
        List<ResponseLine> shown = found.lines().stream().limit(Reviewing.PAGE).toList();
        Map<PersonId, String> names = accounts.names(Stream.concat(
                        shown.stream().flatMap(line -> line.collectedBy().stream()),
                        found.choices().collectors().stream())
                .collect(Collectors.toSet()));
        return new ResponsesView(
                found.survey(),
                tabs(page, here, narrowing),
                shown,
                names,
                zone(),
                narrows(page, narrowing, found.choices(), names),
                found.from() == 0 ? "" : here + narrowing.from(Math.max(0, found.from() - Reviewing.PAGE)),
                found.lines().size() > shown.size() ? here + narrowing.from(found.from() + Reviewing.PAGE) : "");
    }

    private static List<Link> tabs(Page page, String here, Narrowing narrowing) {
        return SHOWN.stream()
                .map(each -> new Link(
                        page.t().say("reviewing.show." + (each.isEmpty() ? "all" : each)),
                        here + narrowing.showing(each).query(),
                        each.equals(Narrowing.text(narrowing.show()))))
                .toList();
    }

    private ResponsesView.Narrows narrows(
            Page page, Narrowing narrowing, Queue.Choices choices, Map<PersonId, String> names) {
        return new ResponsesView.Narrows(
                narrowing.narrowed(),
                narrowing.query(),
                Narrowing.text(narrowing.show()),
                Narrowing.text(narrowing.since()),
                Narrowing.text(narrowing.until()),
                choices.flags().stream()
                        .map(kind ->
                                new Choice(kind, page.t().say("surveys.flag." + kind), kind.equals(narrowing.flag())))
                        .toList(),
                choices.collectors().stream()
                        .map(person -> new Choice(
                                person.value().toString(),
                                names.getOrDefault(person, "–"),
                                person.value().toString().equals(narrowing.by())))
                        .sorted(Comparator.comparing(Choice::label))
                        .toList(),
                Stream.of(ResponseMode.values())
                        .map(mode -> new Choice(
                                mode.code(),
                                page.t().say(mode.key()),
                                mode.code().equals(narrowing.mode())))
                        .toList(),
                choices.areas().stream()
                        .flatMap(area -> area(page, area, narrowing).stream())
                        .sorted(Comparator.comparing(Choice::label))
                        .toList());
    }

    private List<Choice> area(Page page, AreaId id, Narrowing narrowing) {
        String value = id.value().toString();
        return places.findArea(id).stream()
                .map(area -> new Choice(value, area.label(page.language()), value.equals(narrowing.area())))
                .toList();
    }
}
