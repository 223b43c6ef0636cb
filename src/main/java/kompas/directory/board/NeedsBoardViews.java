package kompas.directory.board;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.directory.board.NeedsBoard.Count;
import kompas.needs.Need.Direction;
import kompas.needs.NeedKind;
import kompas.needs.NeedTopic;
import kompas.places.AreaId;
import kompas.places.Places;
import kompas.shared.kernel.Identifiers;
import kompas.shared.text.Text;
import kompas.shared.web.Facet;
import kompas.shared.web.Facet.Value;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** Makes the board: three statements. */
@Component
class NeedsBoardViews {

    static final String PATH = "/needs";

    private static final List<String> FACETS = List.of("kind", "topic", "urgency", "region");
    private static final int TOPICS = 8;

    private final NeedsBoard board;
    private final OrganisationDirectory directory;
    private final Places places;

    NeedsBoardViews(NeedsBoard board, OrganisationDirectory directory, Places places) {
        this.board = board;
        this.directory = directory;
        this.places = places;
    }

    NeedsBoardView of(Asked asked, Page page) {
        List<Count> counts = board.counts(asked);
        List<NeedsBoard.Line> lines = board.lines(asked);
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
                FACETS.stream()
                        .map(name -> facet(name, asked, counts, page.t()))
                        .toList(),
                topics(asked, counts, page),
                active(asked, page),
                href(page, asked.direction(), Map.of(), 1),
                shown(lines, known, page),
                total,
                first,
                asked.page() > 1
                        ? Optional.of(href(page, asked.direction(), asked.chosen(), asked.page() - 1))
                        : Optional.empty(),
                first + NeedsBoard.PAGE <= total
                        ? Optional.of(href(page, asked.direction(), asked.chosen(), asked.page() + 1))
                        : Optional.empty());
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
                        href(page, each, Map.of(), 1),
                        each == asked.direction()))
                .toList();
    }

    private NeedsBoardView.Line line(OrganisationSummary summary, NeedsBoard.Line line, Page page) {
        Direction other = line.need().direction() == Direction.NEED ? Direction.OFFER : Direction.NEED;
        Optional<String> region =
                summary.location().area().flatMap(places::regionOf).map(area -> area.address());
        Map<String, List<String>> alike =
                new LinkedHashMap<>(Map.of("kind", List.of(line.need().kind())));
        region.ifPresent(address -> alike.put("region", List.of(address)));
        String place = summary.location()
                .area()
                .flatMap(places::findArea)
                .map(area -> area.label(page.language()))
                .orElse("");
        return new NeedsBoardView.Line(summary, place, line.need(), line.answers(), href(page, other, alike, 1));
    }

    private List<NeedsBoardView.Topic> topics(Asked asked, List<Count> counts, Page page) {
        return counts.stream()
                .filter(count -> count.facet().equals("topic"))
                .limit(TOPICS)
                .map(count -> new NeedsBoardView.Topic(
                        label("topic", count.value(), page.t()),
                        count.organisations(),
                        href(page, asked.direction(), with(asked, "topic", List.of(count.value())), 1)))
                .toList();
    }

    private Facet facet(String name, Asked asked, List<Count> counts, Text t) {
        List<String> chosen = asked.chosen().getOrDefault(name, List.of());
        Map<String, Long> values = new LinkedHashMap<>();
        counts.stream()
                .filter(count -> count.facet().equals(name.equals("region") ? "area" : name))
                .forEach(count -> value(name, count).ifPresent(value -> values.merge(value, count.lines(), Long::sum)));
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

    /** Areas count for the region they lie in. */
    private Optional<String> value(String name, Count count) {
        return name.equals("region")
                ? Identifiers.find(count.value())
                        .map(AreaId::of)
                        .flatMap(places::regionOf)
                        .map(area -> area.address())
                : Optional.of(count.value());
    }

    private List<Link> active(Asked asked, Page page) {
        List<Link> links = new ArrayList<>();
        FACETS.forEach(name -> asked.chosen().getOrDefault(name, List.of()).forEach(value -> {
            List<String> left = asked.chosen().getOrDefault(name, List.of()).stream()
                    .filter(other -> !other.equals(value))
                    .toList();
            links.add(Link.to(label(name, value, page.t()), href(page, asked.direction(), with(asked, name, left), 1)));
        }));
        return links;
    }

    private String label(String facet, String value, Text t) {
        return switch (facet) {
            case "kind" -> t.knows(NeedKind.key(value)) ? t.say(NeedKind.key(value)) : value;
            case "topic" -> NeedTopic.findKey(value).map(t::say).orElse(value);
            case "urgency" -> t.knows("needs.urgency." + value) ? t.say("needs.urgency." + value) : value;
            default ->
                places.findAreaByAddress(value)
                        .map(area -> area.label(t.language()))
                        .orElse(value);
        };
    }

    private static Map<String, List<String>> with(Asked asked, String name, List<String> values) {
        Map<String, List<String>> chosen = new LinkedHashMap<>(asked.chosen());
        chosen.put(name, values);
        return chosen;
    }

    private static String href(Page page, Direction direction, Map<String, List<String>> chosen, int number) {
        List<String> parts = new ArrayList<>();
        if (direction == Direction.OFFER) {
            parts.add("show=offer");
        }
        FACETS.forEach(name -> chosen.getOrDefault(name, List.of())
                .forEach(value -> parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
        if (number > 1) {
            parts.add("page=" + number);
        }
        return page.to(PATH) + (parts.isEmpty() ? "" : parts.stream().collect(Collectors.joining("&", "?", "")));
    }
}
