package kompas.directory.duplicates.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.OrganisationSummary;
import kompas.directory.duplicates.DuplicatesDesk;
import kompas.directory.duplicates.DuplicatesDesk.Listed;
import kompas.directory.duplicates.Pair;
import kompas.directory.duplicates.ReasonWords;
import kompas.directory.duplicates.Sureness;
import kompas.directory.duplicates.web.DuplicatesView.Name;
import kompas.directory.duplicates.web.DuplicatesView.Row;
import kompas.places.AreaId;
import kompas.places.Places;
import kompas.places.SettlementId;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.web.Facet;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** Makes the page of the list. */
@Component
class DuplicatesViews {

    private static final int OPEN = 8;

    private final Places places;
    private final PlaceLine where;

    DuplicatesViews(Places places, PlaceLine where) {
        this.places = places;
        this.where = where;
    }

    DuplicatesView of(Listed listed, Asked asked, long first, Optional<Undo> undo, Page page) {
        Map<String, List<String>> following = new LinkedHashMap<>();
        listed.next().ifPresent(mark -> {
            following.putAll(asked.at(mark));
            following.put("from", List.of(String.valueOf(first + DuplicatesDesk.PAGE)));
        });
        return new DuplicatesView(
                listed.lines().stream().map(line -> row(line, asked, page)).toList(),
                listed.total(),
                first,
                List.of(sure(listed, asked, page), areas(listed, asked, page)),
                active(asked, page),
                asked.without(Asked.SURE, Asked.MUNICIPALITY),
                asked.parameters(),
                asked.after().map(mark -> list(asked.parameters(), page)),
                listed.next().map(mark -> list(following, page)),
                undo);
    }

    static String path(Pair pair) {
        return DuplicatesController.PATH + "/" + pair.one() + "/" + pair.other();
    }

    private static String list(Map<String, List<String>> parameters, Page page) {
        return Asked.address(page.to(DuplicatesController.PATH), parameters);
    }

    private Row row(DuplicatesDesk.Line line, Asked asked, Page page) {
        String path = path(line.mark().pair());
        return new Row(
                path,
                Asked.address(page.to(path), asked.parameters()),
                name(line.one(), page.language()),
                name(line.other(), page.language()),
                Sureness.of(line.mark().score()),
                ReasonWords.of(line.reasons(), page.t()),
                line.decides());
    }

    private Name name(OrganisationSummary organisation, String language) {
        Shown name = organisation.name().in(language);
        return new Name(
                name.text(),
                name.language(),
                where.of(
                        organisation.location().settlement().map(SettlementId::value),
                        organisation.location().area().map(AreaId::value),
                        language));
    }

    private static Facet sure(Listed listed, Asked asked, Page page) {
        List<Facet.Value> values = new ArrayList<>();
        for (Sureness sureness : Sureness.values()) {
            int count = listed.bySureness().getOrDefault(sureness, 0);
            boolean chosen = asked.chosen(Asked.SURE, sureness.code());
            if (count > 0 || chosen) {
                values.add(new Facet.Value(sureness.code(), page.t().say(sureness.key()), count, chosen));
            }
        }
        return new Facet(Asked.SURE, page.t().say("duplicates.filter.sure"), values);
    }

    /** Those with most first; what is chosen stays in sight. */
    private Facet areas(Listed listed, Asked asked, Page page) {
        Map<UUID, Integer> counts = new LinkedHashMap<>(listed.byArea());
        asked.narrowing().areas().forEach(area -> counts.putIfAbsent(area, 0));
        List<Facet.Value> values = counts.entrySet().stream()
                .flatMap(count -> places.findArea(AreaId.of(count.getKey())).stream()
                        .map(area -> new Facet.Value(
                                area.key(),
                                area.label(page.language()),
                                count.getValue(),
                                asked.chosen(Asked.MUNICIPALITY, area.key()))))
                .sorted(Comparator.comparing(Facet.Value::count).reversed().thenComparing(Facet.Value::label))
                .toList();
        return new Facet(Asked.MUNICIPALITY, page.t().say("duplicates.filter.municipality"), values, OPEN);
    }

    private List<Link> active(Asked asked, Page page) {
        List<Link> active = new ArrayList<>();
        asked.parameters()
                .forEach((name, values) -> values.forEach(value ->
                        active.add(Link.to(label(name, value, page), list(without(asked, name, value), page)))));
        return active;
    }

    private String label(String name, String value, Page page) {
        return switch (name) {
            case Asked.SURE -> page.t().say("duplicates.sure." + value);
            case Asked.MUNICIPALITY ->
                places.findAreaByKey(value)
                        .map(area -> area.label(page.language()))
                        .orElse(value);
            default -> page.t().say("duplicates.filter.import");
        };
    }

    private static Map<String, List<String>> without(Asked asked, String name, String value) {
        Map<String, List<String>> rest = asked.without(name);
        List<String> others = asked.parameters().getOrDefault(name, List.of()).stream()
                .filter(other -> !other.equals(value))
                .toList();
        if (!others.isEmpty()) {
            rest.put(name, others);
        }
        return rest;
    }
}
