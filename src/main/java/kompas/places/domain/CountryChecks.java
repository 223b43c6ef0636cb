package kompas.places.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kompas.places.Level;
import kompas.places.domain.CountryReference.AreaRow;
import kompas.places.domain.CountryReference.CodeRow;
import kompas.places.domain.CountryReference.ParentRow;
import kompas.places.domain.CountryReference.PostcodeRow;
import kompas.places.domain.CountryReference.SettlementRow;
import kompas.places.domain.ReferenceTable.Row;
import org.jspecify.annotations.Nullable;

/** What has to hold between the rows of a country's folder: names that exist, one parent at a time, unambiguous codes. */
final class CountryChecks {

    private static final Comparator<LocalDate> OPEN_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    private final CountryReference reference;
    private final Map<String, AreaRow> areas = new HashMap<>();

    private CountryChecks(CountryReference reference) {
        this.reference = reference;
    }

    static void check(CountryReference reference, ReferenceFolder folder) {
        if (reference.areas().isEmpty()) {
            throw new ReferenceProblem(folder.called("areas.csv"), "has no rows");
        }
        CountryChecks checks = new CountryChecks(reference);
        checks.areas();
        checks.parents();
        checks.codes();
        checks.settlements();
        checks.borders(folder);
    }

    private void areas() {
        for (AreaRow area : reference.areas()) {
            AreaRow same = areas.put(area.key(), area);
            if (same != null) {
                throw area.at()
                        .problem("the key “" + area.key() + "” stands in line "
                                + same.at().line() + " already");
            }
        }
    }

    private void parents() {
        Map<String, List<ParentRow>> byChild = new HashMap<>();
        for (ParentRow link : reference.parents()) {
            AreaRow child = known(link.area(), link.at());
            AreaRow parent = known(link.parent(), link.at());
            if (parent.level().compareTo(child.level()) >= 0) {
                throw link.at().problem("“" + parent.key() + "” is not of a higher level than “" + child.key() + "”");
            }
            if (!parent.valid().covers(link.valid())) {
                throw link.at().problem("“" + parent.key() + "” does not exist in all of that time");
            }
            byChild.computeIfAbsent(link.area(), unused -> new ArrayList<>()).add(link);
        }
        reference.areas().stream()
                .filter(area -> area.level() != Level.REGION)
                .forEach(area -> oneAtATime(area, byChild.getOrDefault(area.key(), new ArrayList<>())));
    }

    /** The parents of an area follow on each other without a gap from its first day to its last. */
    private static void oneAtATime(AreaRow area, List<ParentRow> links) {
        links.sort(Comparator.comparing(link -> link.valid().from(), OPEN_FIRST));
        @Nullable LocalDate next = area.valid().from();
        for (ParentRow link : links) {
            boolean afterTheEnd = next == null && link != links.getFirst();
            if (afterTheEnd || OPEN_FIRST.compare(link.valid().from(), next) != 0) {
                throw link.at()
                        .problem("“" + area.key() + "” has two parents, or none, at a time where this line begins");
            }
            next = link.valid().to();
        }
        boolean toTheEnd = next == null
                ? area.valid().to() == null
                : next.equals(area.valid().to());
        if (links.isEmpty() || !toTheEnd) {
            throw area.at()
                    .problem("“" + area.key() + "” has no parent" + (next == null ? "" : " from " + next + " on"));
        }
    }

    private void codes() {
        Map<String, List<CodeRow>> byCode = new HashMap<>();
        for (CodeRow code : reference.codes()) {
            known(code.area(), code.at());
            List<CodeRow> same = byCode.computeIfAbsent(code.scheme() + " " + code.code(), unused -> new ArrayList<>());
            for (CodeRow other : same) {
                if (other.valid().overlaps(code.valid())) {
                    throw code.at()
                            .problem("the code " + code.scheme() + " " + code.code() + " stands in line "
                                    + other.at().line() + " for the same time");
                }
            }
            same.add(code);
        }
    }

    private void settlements() {
        Set<String> codes = new HashSet<>();
        for (SettlementRow settlement : reference.settlements()) {
            municipality(settlement.municipality(), settlement.at());
            if (!codes.add(settlement.code())) {
                throw settlement.at().problem("the code " + settlement.code() + " stands in an earlier line already");
            }
        }
        for (PostcodeRow postcode : reference.postcodes()) {
            if (postcode.municipality() != null) {
                municipality(postcode.municipality(), postcode.at());
            }
        }
    }

    private void borders(ReferenceFolder folder) {
        for (String key : reference.borders().keySet()) {
            AreaRow area = areas.get(key);
            if (area == null || area.level() != Level.MUNICIPALITY) {
                throw new ReferenceProblem(
                        folder.called("borders.geojson"),
                        "the feature “" + key + "” is not a municipality of areas.csv");
            }
        }
    }

    private AreaRow known(String key, Row at) {
        AreaRow area = areas.get(key);
        if (area == null) {
            throw at.problem("there is no “" + key + "” in areas.csv");
        }
        return area;
    }

    private void municipality(String key, Row at) {
        if (known(key, at).level() != Level.MUNICIPALITY) {
            throw at.problem("“" + key + "” is not a municipality");
        }
    }
}
