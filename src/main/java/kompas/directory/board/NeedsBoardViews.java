package kompas.directory.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.directory.board.NeedsBoard.Count;
import kompas.needs.Need.Direction;
import kompas.needs.NeedKind;
import kompas.needs.NeedTopic;
import kompas.shared.text.Text;
import kompas.shared.web.Facet;
import kompas.shared.web.Facet.Value;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** Makes the board: three statements, and one for each organisation that is asked for by name. */
@Component
class NeedsBoardViews {

    private static final List<String> PLACES = List.of("region", "municipality", "library");
    private static final int TOPICS = 8;

    private final NeedsBoard board;
    private final OrganisationDirectory directory;
    private final BoardPlaces places;

    NeedsBoardViews(NeedsBoard board, OrganisationDirectory directory, BoardPlaces places) {
        this.board = board;
        this.directory = directory;
        this.places = places;
    }

    NeedsBoardView of(Asked asked, Page page) {
        Spot spot = places.spot(asked);
        List<Count> counts = board.counts(asked, spot);
        List<NeedsBoard.Line> lines = board.lines(asked, spot);
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(
                lines.stream().map(NeedsBoard.Line::organisation).distinct().toList());
        long total = counts.stream()
                .filter(count -> count.facet().equals("all"))
                .mapToLong(Count::lines)
                .sum();
        int first = (asked.page() - 1) * NeedsBoard.PAGE + 1;
        return new NeedsBoardView(
                asked.direction(),
                tabs(asked, page),
                Asked.FACETS.stream()
                        .map(name -> facet(name, asked, counts, page.t()))
                        .toList(),
                topics(asked, counts, page),
                active(asked, spot, page),
                BoardAddress.page(page, new Asked(asked.direction(), Map.of(), 1)),
                BoardAddress.kept(asked),
                shown(lines, known, page),
                total,
                first,
                asked.page() > 1 ? Optional.of(BoardAddress.page(page, asked.at(asked.page() - 1))) : Optional.empty(),
                first + NeedsBoard.PAGE <= total
                        ? Optional.of(BoardAddress.page(page, asked.at(asked.page() + 1)))
                        : Optional.empty(),
                BoardAddress.files(page, asked));
    }

    private List<NeedsBoardView.Line> shown(
            List<NeedsBoard.Line> lines, Map<OrganisationId, OrganisationSummary> known, Page page) {
        return lines.stream()
                .flatMap(line -> Optional.ofNullable(known.get(line.organisation())).stream()
                        .map(summary -> line(summary, line, page)))
                .toList();
    }

    private static List<Link> tabs(Asked asked, Page page) {
        return Stream.of(Direction.values())
                .map(each -> new Link(
                        page.t().say("board.tab." + each.code()),
                        BoardAddress.page(page, new Asked(each, Map.of(), 1)),
                        each == asked.direction()))
                .toList();
    }

    private NeedsBoardView.Line line(OrganisationSummary summary, NeedsBoard.Line line, Page page) {
        Direction other = line.need().direction() == Direction.NEED ? Direction.OFFER : Direction.NEED;
        Asked nearby = new Asked(
                other,
                Map.of(
                        "kind",
                        List.of(line.need().kind()),
                        "topic",
                        line.need().topics(),
                        "near",
                        List.of(summary.slug())),
                1);
        return new NeedsBoardView.Line(
                line.id(),
                summary,
                places.label(summary, page.language()),
                line.need(),
                line.answers(),
                BoardAddress.page(page, nearby));
    }

    private static List<NeedsBoardView.Topic> topics(Asked asked, List<Count> counts, Page page) {
        return counts.stream()
                .filter(count -> count.facet().equals("topic"))
                .limit(TOPICS)
                .map(count -> new NeedsBoardView.Topic(
                        NeedTopic.said(count.value(), page.t()),
                        count.organisations(),
                        BoardAddress.page(page, asked.with("topic", List.of(count.value())))))
                .toList();
    }

    private Facet facet(String name, Asked asked, List<Count> counts, Text t) {
        boolean place = PLACES.contains(name);
        List<String> chosen = asked.of(name);
        Map<String, Long> values = new LinkedHashMap<>();
        counts.stream()
                .filter(count -> count.facet().equals(place ? "area" : name))
                .forEach(count -> (place ? places.values(name, count.value(), asked) : List.of(count.value()))
                        .forEach(value -> values.merge(value, count.lines(), Long::sum)));
        chosen.forEach(value -> values.putIfAbsent(value, 0L));
        return new Facet(
                name,
                t.say("board.facet." + name),
                values.entrySet().stream()
                        .sorted(Comparator.comparing(entry -> -entry.getValue()))
                        .map(entry -> new Value(
                                entry.getKey(),
                                label(name, entry.getKey(), t),
                                entry.getValue(),
                                chosen.contains(entry.getKey()),
                                0,
                                0,
                                name.equals("kind") ? t.foreign(NeedKind.key(entry.getKey())) : null))
                        .toList());
    }

    private List<Link> active(Asked asked, Spot spot, Page page) {
        List<Link> links = new ArrayList<>();
        spot.near().ifPresent(near -> links.add(without(asked, "near", near, page)));
        spot.of().ifPresent(of -> links.add(without(asked, "organisation", of, page)));
        Asked.FACETS.forEach(name -> asked.of(name).forEach(value -> {
            List<String> left = asked.of(name).stream()
                    .filter(other -> !other.equals(value))
                    .toList();
            links.add(Link.to(label(name, value, page.t()), BoardAddress.page(page, asked.with(name, left))));
        }));
        return links;
    }

    private static Link without(Asked asked, String name, OrganisationSummary organisation, Page page) {
        String label = page.t()
                .say(
                        "board." + name,
                        "name",
                        organisation.name().in(page.language()).text());
        return Link.to(label, BoardAddress.page(page, asked.with(name, List.of())));
    }

    private String label(String facet, String value, Text t) {
        return switch (facet) {
            case "kind" -> NeedKind.said(value, t);
            case "topic" -> NeedTopic.said(value, t);
            case "urgency" -> t.knows("needs.urgency." + value) ? t.say("needs.urgency." + value) : value;
            default -> places.label(facet, value, t.language());
        };
    }
}
