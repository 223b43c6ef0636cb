package kompas.directory.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.directory.domain.RegionNumbers;
import kompas.directory.search.Facet;
import kompas.directory.search.OrganisationCriteria;
import kompas.places.Area;
import kompas.places.Level;
import kompas.places.Places;
import kompas.shared.text.Text;
import kompas.shared.web.Bar;
import kompas.shared.web.Page;

/** The charts of one area, each with what it shows as its title. */
final class RegionCharts {

    private static final int MOST_PLACES = 15;

    private final Area area;
    private final AreaCounts counts;
    private final Places places;
    private final Page page;
    private final Text t;

    RegionCharts(Area area, AreaCounts counts, Places places, Page page) {
        this.area = area;
        this.counts = counts;
        this.places = places;
        this.page = page;
        this.t = page.t();
    }

    List<Chart> of(RegionNumbers numbers) {
        return Stream.of(fields(numbers), comparison(), parts(), missing(numbers))
                .filter(chart -> !chart.bars().isEmpty())
                .toList();
    }

    private Chart fields(RegionNumbers numbers) {
        List<Bar> bars = numbers.sections().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(section -> new Bar(
                        t.say("directory.field." + section.getKey()),
                        section.getValue(),
                        t.number(section.getValue()),
                        Addresses.of(listed().with(Facet.FIELD, section.getKey()), page)))
                .toList();
        String finding = bars.isEmpty()
                ? ""
                : t.say("directory.region.fields", "field", bars.getFirst().label());
        return new Chart("fields", finding, t.say("directory.facet.field"), unit(), bars, Optional.empty());
    }

    private Chart parts() {
        List<Area> parts = area.level() == Level.MUNICIPALITY ? List.of() : places.municipalities(area.id());
        List<Bar> bars = parts.stream()
                .sorted(Comparator.comparingLong(counts::of).reversed())
                .limit(MOST_PLACES)
                .map(part -> bar(part, counts.of(part), t.number(counts.of(part))))
                .filter(bar -> bar.value() > 0)
                .toList();
        String finding = bars.isEmpty()
                ? ""
                : t.say("directory.region.parts", "place", bars.getFirst().label());
        return new Chart("places", finding, t.say("directory.facet.municipality"), unit(), bars, Optional.empty());
    }

    /** With its neighbours: for their size where everyone's is known, else in plain numbers and saying so. */
    private Chart comparison() {
        List<Area> all = new ArrayList<>(places.neighbours(area.id()));
        all.add(area);
        boolean known = all.stream().allMatch(one -> counts.density(one).isPresent());
        List<Bar> bars = all.size() == 1
                ? List.of()
                : all.stream()
                        .map(one -> known ? dense(one) : bar(one, counts.of(one), t.number(counts.of(one))))
                        .sorted(Comparator.comparingDouble(Bar::value).reversed())
                        .toList();
        String name = area.label(t.language());
        double own = known ? counts.density(area).orElse(0.0) : counts.of(area);
        long above = bars.stream().filter(bar -> bar.value() > own).count();
        String rank = above == 0 ? "most" : above == bars.size() - 1 ? "fewest" : "between";
        return new Chart(
                "comparison",
                t.say("directory.region.rank." + rank, "name", name),
                t.say("directory.table.place"),
                known ? t.say("directory.region.per") : unit(),
                bars,
                Optional.of(t.say(known ? "directory.region.compare-size" : "directory.region.compare-plain")));
    }

    private Chart missing(RegionNumbers numbers) {
        List<Bar> bars = numbers.total() == 0
                ? List.of()
                : numbers.missing().entrySet().stream()
                        .map(gap -> {
                            double share = 100.0 * gap.getValue() / numbers.total();
                            return new Bar(t.say(gap.getKey().key()), Math.round(share * 10) / 10.0, percent(share));
                        })
                        .sorted(Comparator.comparingDouble(Bar::value).reversed())
                        .toList();
        String finding = bars.isEmpty() || bars.getFirst().value() == 0
                ? t.say("directory.region.nothing-missing")
                : t.say(
                        "directory.region.missing",
                        "gap",
                        bars.getFirst().label(),
                        "share",
                        bars.getFirst().shown());
        return new Chart(
                "missing",
                finding,
                t.say("directory.region.fact"),
                t.say("directory.region.share"),
                bars,
                Optional.empty());
    }

    private Bar dense(Area one) {
        double density = counts.density(one).orElse(0.0);
        return bar(one, Math.round(density * 10) / 10.0, t.number(density, 1));
    }

    private Bar bar(Area one, double value, String shown) {
        return new Bar(one.label(t.language()), value, shown, page.to("/regions/" + one.address()));
    }

    private String percent(double share) {
        return t.say("directory.region.percent", "share", t.number(share, share < 10 && share > 0 ? 1 : 0));
    }

    private OrganisationCriteria listed() {
        return listed(area);
    }

    static OrganisationCriteria listed(Area area) {
        Facet facet = area.level() == Level.MUNICIPALITY ? Facet.MUNICIPALITY : Facet.REGION;
        return OrganisationCriteria.everything().with(facet, area.address());
    }

    private String unit() {
        return t.say("directory.nav");
    }
}
