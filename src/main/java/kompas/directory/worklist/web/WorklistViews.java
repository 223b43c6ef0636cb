package kompas.directory.worklist.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.SignedIn;
import kompas.directory.Status;
import kompas.directory.worklist.Counted;
import kompas.directory.worklist.Cut;
import kompas.directory.worklist.Listed;
import kompas.directory.worklist.LookedAfter;
import kompas.directory.worklist.Narrowing;
import kompas.directory.worklist.Order;
import kompas.directory.worklist.SavedFilter;
import kompas.directory.worklist.Worklist;
import kompas.places.Places;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** Makes the list page: one statement for its rows, one for all counts, two for the saved filters. */
@Component
class WorklistViews {

    private final Worklist worklist;
    private final LookedAfter lookedAfter;
    private final WorklistFacets facets;
    private final AnswerWords words;
    private final Places places;

    WorklistViews(Worklist worklist, LookedAfter lookedAfter, WorklistFacets facets, AnswerWords words, Places places) {
        this.worklist = worklist;
        this.lookedAfter = lookedAfter;
        this.facets = facets;
        this.words = words;
        this.places = places;
    }

    /** What was asked for beside the narrowing. */
    record Asked(Narrowing narrowing, Cut cut, String gone, String problem) {}

    WorklistView of(SignedIn who, Asked asked, Page page) {
        Narrowing narrowing = asked.narrowing();
        Listed.Part part = worklist.part(who, narrowing, asked.cut(), page.language());
        Counted counted = worklist.count(who, narrowing);
        Map<SavedFilter, Long> filters = worklist.filters(who);
        Optional<SavedFilter> current = filters.keySet().stream()
                .filter(filter -> filter.query().equals(narrowing.query()))
                .findFirst();
        Paths paths = new Paths(page, narrowing, asked.cut().order());
        return new WorklistView(
                whose(who, page.t()),
                narrowing,
                counted.total(),
                part.rows().stream().map(row -> line(row, page)).toList(),
                facets.of(counted, narrowing, page.t()),
                regions(who, narrowing.region(), page.t()),
                facets.active(counted, narrowing, page),
                Stream.of(Order.values()).map(paths::sorted).toList(),
                tabs(filters, narrowing, page),
                current,
                part.earlier() ? Optional.of(paths.before(part.rows())) : Optional.empty(),
                part.later() ? Optional.of(paths.after(part.rows())) : Optional.empty(),
                asked.gone(),
                asked.problem());
    }

    /** The rows alone, for paper. */
    List<WorklistView.Line> lines(SignedIn who, Narrowing narrowing, int most, Page page) {
        Listed.Part part = worklist.part(who, narrowing, Cut.first(Order.NAME, most), page.language());
        return part.rows().stream().map(row -> line(row, page)).toList();
    }

    String whose(SignedIn who, Text t) {
        return lookedAfter.seesAll(who)
                ? t.say("worklist.whole-network")
                : lookedAfter.summaries(who).stream()
                        .map(library -> library.name().in(t.language()).text())
                        .collect(Collectors.joining(", "));
    }

    WorklistView.Line line(Listed listed, Page page) {
        Text t = page.t();
        LocalizedText.Shown name = listed.name().in(page.language());
        return new WorklistView.Line(
                listed.id().toString(),
                page.to(listed.path()),
                name.text(),
                name.fallback() ? name.language() : null,
                words.place(listed, t),
                t.say(listed.form().key()),
                listed.fields().isEmpty()
                        ? ""
                        : t.say("directory.field." + listed.fields().getFirst()),
                listed.confirmed(),
                marks(listed, t),
                missing(listed, t),
                listed.note().orElse(""),
                listed.logo());
    }

    private static List<String> marks(Listed listed, Text t) {
        List<String> marks = new ArrayList<>();
        if (!listed.shown()) {
            marks.add(t.say("directory.listing.unlisted"));
        }
        if (listed.status() != Status.ACTIVE) {
            marks.add(t.say(listed.status().key()));
        }
        return marks;
    }

    private static List<String> missing(Listed listed, Text t) {
        List<String> missing = new ArrayList<>();
        if (!listed.email()) {
            missing.add(t.say("worklist.missing.email"));
        }
        if (!listed.phone()) {
            missing.add(t.say("worklist.missing.phone"));
        }
        return missing;
    }

    /** All regions for those who see all, none for others. */
    List<Choice> regions(SignedIn who, String chosen, Text t) {
        if (!lookedAfter.seesAll(who)) {
            return List.of();
        }
        return places.countries().stream()
                .flatMap(country -> places.regions(country.code()).stream())
                .map(region -> new Choice(
                        region.key(), region.label(t.language()), region.key().equals(chosen)))
                .toList();
    }

    private static List<Link> tabs(Map<SavedFilter, Long> filters, Narrowing narrowing, Page page) {
        List<Link> tabs = new ArrayList<>();
        String here = page.to(WorklistPages.PATH);
        boolean everything = narrowing.isEmpty();
        tabs.add(new Link(page.t().say("worklist.all"), here, everything));
        filters.forEach((filter, count) -> tabs.add(new Link(
                page.t().say("worklist.tab", "name", filter.name(), "count", count),
                here + "?" + filter.query(),
                filter.query().equals(narrowing.query()))));
        return tabs;
    }

    /** Addresses of other parts and orders of the same list. */
    private record Paths(Page page, Narrowing narrowing, Order order) {

        Link sorted(Order other) {
            return new Link(
                    page.t().say("worklist.sort." + other.parameter()),
                    with("sort", other.parameter()),
                    other == order);
        }

        String after(List<Listed> rows) {
            return beside("after", rows.getLast());
        }

        String before(List<Listed> rows) {
            return rows.isEmpty() ? with("sort", order.parameter()) : beside("before", rows.getFirst());
        }

        private String beside(String where, Listed edge) {
            Map<String, List<String>> parameters = new LinkedHashMap<>(narrowing.parameters());
            parameters.put("sort", List.of(order.parameter()));
            parameters.put(where, List.of(edge.id().toString()));
            return page.to(WorklistPages.PATH) + "?" + Narrowing.query(parameters);
        }

        private String with(String name, String value) {
            Map<String, List<String>> parameters = new LinkedHashMap<>(narrowing.parameters());
            parameters.put(name, List.of(value));
            return page.to(WorklistPages.PATH) + "?" + Narrowing.query(parameters);
        }
    }
}
