package kompas.directory.web;

import java.util.Comparator;
import java.util.List;
import kompas.directory.Field;
import kompas.directory.domain.RegionNumbers;
import kompas.directory.search.Facet;
import kompas.directory.search.OrganisationCriteria;
import kompas.places.Area;
import kompas.places.Level;
import kompas.places.Places;
import kompas.shared.web.Link;
import kompas.shared.web.Page;

/**
 * What nobody listed in an area does, and where in it nobody is listed.
 *
 * @param fields sections of the fields without a single organisation, those the neighbours have most of first
 * @param places municipalities without a single organisation
 */
public record RegionGaps(List<Absent> fields, List<Link> places) {

    /**
     * A field nobody here works in.
     *
     * @param around how many do next door
     * @param href the list of those; empty when there are none
     */
    public record Absent(String field, long around, String href) {}

    private static final String ANYTHING_ELSE = "L";

    public boolean isEmpty() {
        return fields.isEmpty() && places.isEmpty();
    }

    static RegionGaps of(Area area, RegionNumbers numbers, AreaCounts counts, Places places, Page page) {
        List<Area> neighbours = places.neighbours(area.id());
        List<Absent> fields = numbers.total() == 0
                ? List.of()
                : Field.sections().stream()
                        .filter(section -> !section.code().equals(ANYTHING_ELSE))
                        .filter(section -> !numbers.sections().containsKey(section.code()))
                        .map(section -> absent(section, numbers, neighbours, page))
                        .sorted(Comparator.comparingLong(Absent::around).reversed())
                        .toList();
        List<Area> parts = area.level() == Level.MUNICIPALITY ? List.of() : places.municipalities(area.id());
        return new RegionGaps(
                fields,
                parts.stream()
                        .filter(part -> counts.of(part) == 0)
                        .map(part -> Link.to(part.label(page.language()), page.to("/regions/" + part.address())))
                        .toList());
    }

    private static Absent absent(Field section, RegionNumbers numbers, List<Area> neighbours, Page page) {
        long around = numbers.around().getOrDefault(section.code(), 0L);
        String label = page.t().say(section.key());
        if (around == 0) {
            return new Absent(label, 0, "");
        }
        OrganisationCriteria there = OrganisationCriteria.everything().with(Facet.FIELD, section.code());
        for (Area neighbour : neighbours) {
            there = there.with(
                    neighbour.level() == Level.MUNICIPALITY ? Facet.MUNICIPALITY : Facet.REGION, neighbour.address());
        }
        return new Absent(label, around, Addresses.of(there, page));
    }
}
