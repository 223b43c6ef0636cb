package kompas.directory.needed.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.needed.AnsweringNeeds;
import kompas.directory.needed.AnsweringNeeds.Listed;
import kompas.directory.needed.NeedCount;
import kompas.directory.needed.NeedState;
import kompas.directory.needed.NeedsAsked;
import kompas.directory.needed.WorkedNeed;
import kompas.directory.needed.web.NeedsDeskView.Line;
import kompas.directory.needed.web.NeedsDeskView.Topic;
import kompas.needs.NeedKind;
import kompas.needs.NeedTopic;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Places;
import kompas.shared.kernel.Identifiers;
import kompas.shared.text.Text;
import kompas.shared.web.Facet;
import kompas.shared.web.Facet.Value;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** Makes the list of what is needed around a library. */
@Component
class NeedsDeskViews {

    private static final List<String> FACETS = List.of("topic", "area", "kind", "urgency");
    private static final int TOPICS = 8;
    private static final int LONG = 60;

    private final Places places;
    private final Clock clock;

    NeedsDeskViews(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    NeedsDeskView of(NeedsAsked asked, Listed listed, Page page) {
        List<NeedCount> counts = listed.counts();
        long total = counts.stream()
                .filter(count -> count.facet().equals("all"))
                .mapToLong(NeedCount::lines)
                .sum();
        int first = (asked.page() - 1) * AnsweringNeeds.PAGE + 1;
        List<Topic> topics = topics(asked, counts, page);
        return new NeedsDeskView(
                asked.state(),
                tabs(asked, counts, page),
                FACETS.stream()
                        .map(name -> facet(name, asked, counts, page.t()))
                        .toList(),
                topics.stream().limit(TOPICS).toList(),
                bundle(asked, topics),
                active(asked, page),
                href(page, none(asked), 1),
                kept(asked),
                listed.needs().stream().map(need -> line(need, page)).toList(),
                total,
                first,
                asked.page() > 1 ? Optional.of(href(page, asked, asked.page() - 1)) : Optional.empty(),
                first + AnsweringNeeds.PAGE <= total
                        ? Optional.of(href(page, asked, asked.page() + 1))
                        : Optional.empty());
    }

    Line line(WorkedNeed need, Page page) {
        long days = ChronoUnit.DAYS.between(need.since(), LocalDate.now(clock));
        return new Line(
                need,
                page.to(NeedsDeskPages.PATH + "/" + need.id()),
                place(need, page),
                days,
                need.state() == NeedState.OPEN && days >= LONG);
    }

    String place(WorkedNeed need, Page page) {
        return need.who()
                .area()
                .flatMap(places::findArea)
                .map(area -> area.label(page.language()))
                .orElse("");
    }

    private static List<Link> tabs(NeedsAsked asked, List<NeedCount> counts, Page page) {
        return Stream.of(NeedState.values())
                .map(state -> {
                    long lines = counts.stream()
                            .filter(count -> count.facet().equals("state")
                                    && count.value().equals(state.code()))
                            .mapToLong(NeedCount::lines)
                            .sum();
                    String label = page.t().say("needed.tab", "state", page.t().say(state.key()), "count", lines);
                    return new Link(label, href(page, in(asked, state), 1), state == asked.state());
                })
                .toList();
    }

    private static List<Topic> topics(NeedsAsked asked, List<NeedCount> counts, Page page) {
        return counts.stream()
                .filter(count -> count.facet().equals("topic"))
                .map(count -> new Topic(
                        count.value(),
                        NeedTopic.said(count.value(), page.t()),
                        count.organisations(),
                        href(page, with(asked, "topic", List.of(count.value())), 1)))
                .toList();
    }

    private static Optional<Topic> bundle(NeedsAsked asked, List<Topic> topics) {
        return asked.state() != NeedState.OPEN || asked.topics().size() != 1
                ? Optional.empty()
                : topics.stream()
                        .filter(topic -> topic.code().equals(asked.topics().getFirst()) && topic.organisations() > 1)
                        .findFirst();
    }

    private Facet facet(String name, NeedsAsked asked, List<NeedCount> counts, Text t) {
        List<String> chosen = asked.chosen().getOrDefault(name, List.of());
        Map<String, Long> values = new LinkedHashMap<>();
        counts.stream()
                .filter(count -> count.facet().equals(name))
                .forEach(count -> value(name, count).ifPresent(value -> values.merge(value, count.lines(), Long::sum)));
        chosen.forEach(value -> values.putIfAbsent(value, 0L));
        return new Facet(
                name,
                t.say("needed.facet." + name),
                values.entrySet().stream()
                        .map(entry -> new Value(
                                entry.getKey(),
                                label(name, entry.getKey(), t),
                                entry.getValue(),
                                chosen.contains(entry.getKey())))
                        .toList());
    }

    private Optional<String> value(String name, NeedCount count) {
        return name.equals("area")
                ? Identifiers.find(count.value())
                        .map(AreaId::of)
                        .flatMap(places::findArea)
                        .map(Area::address)
                : Optional.of(count.value());
    }

    private List<Link> active(NeedsAsked asked, Page page) {
        List<Link> links = new ArrayList<>();
        FACETS.forEach(name -> asked.chosen().getOrDefault(name, List.of()).forEach(value -> {
            List<String> left = asked.chosen().getOrDefault(name, List.of()).stream()
                    .filter(other -> !other.equals(value))
                    .toList();
            links.add(Link.to(label(name, value, page.t()), href(page, with(asked, name, left), 1)));
        }));
        return links;
    }

    private String label(String facet, String value, Text t) {
        return switch (facet) {
            case "kind" -> NeedKind.said(value, t);
            case "topic" -> NeedTopic.said(value, t);
            case "urgency" -> t.knows("needs.urgency." + value) ? t.say("needs.urgency." + value) : value;
            default ->
                places.findAreaByAddress(value)
                        .map(area -> area.label(t.language()))
                        .orElse(value);
        };
    }

    private static NeedsAsked in(NeedsAsked asked, NeedState state) {
        return new NeedsAsked(state, asked.kinds(), asked.topics(), asked.urgencies(), asked.areas(), 1);
    }

    private static NeedsAsked none(NeedsAsked asked) {
        return new NeedsAsked(asked.state(), List.of(), List.of(), List.of(), List.of(), 1);
    }

    private static NeedsAsked with(NeedsAsked asked, String name, List<String> values) {
        return new NeedsAsked(
                asked.state(),
                name.equals("kind") ? values : asked.kinds(),
                name.equals("topic") ? values : asked.topics(),
                name.equals("urgency") ? values : asked.urgencies(),
                name.equals("area") ? values : asked.areas(),
                1);
    }

    private static Map<String, List<String>> kept(NeedsAsked asked) {
        Map<String, List<String>> kept = new LinkedHashMap<>(asked.chosen());
        kept.put("state", List.of(asked.state().code()));
        return kept;
    }

    /** The list with these choices, at a page of it. */
    static String href(Page page, NeedsAsked asked, int number) {
        List<String> parts = new ArrayList<>();
        kept(asked).forEach((name, values) -> {
            if (!values.equals(List.of(NeedState.OPEN.code()))) {
                values.forEach(value -> parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
            }
        });
        if (number > 1) {
            parts.add("page=" + number);
        }
        return page.to(NeedsDeskPages.PATH)
                + (parts.isEmpty() ? "" : parts.stream().collect(Collectors.joining("&", "?", "")));
    }
}
