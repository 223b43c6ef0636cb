package kompas.directory.exporting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kompas.directory.CodeLists;
import kompas.directory.search.Facet;
import kompas.directory.search.answering.ChosenAreas;
import kompas.places.AreaId;

/** The part of a statement behind {@code where}: what is asked of organisation {@code o}. */
final class ExportCondition {

    private static final String STATED_TODAY = """
            exists (select from needs.need n where n.owner_kind = 'organisation' and n.owner_id = o.id
                      and n.direction = '%1$s' and n.kind = any(:%1$s)
                      and current_date between n.since and coalesce(n.until, 'infinity'))""";

    private final ChosenAreas areas;
    private final CodeLists lists;
    private final List<String> parts = new ArrayList<>(List.of("true"));
    private final Map<String, Object> values = new HashMap<>();

    ExportCondition(ExportRequest request, ChosenAreas areas, CodeLists lists) {
        this.areas = areas;
        this.lists = lists;
        request.criteria().chosen().forEach(this::choose);
        request.source().ifPresent(key -> add("src.key = any(:source)", "source", List.of(key)));
    }

    String where() {
        return String.join("\n  and ", parts);
    }

    Map<String, Object> values() {
        return values;
    }

    /** Only those of {@code ids}. */
    void among(List<UUID> ids) {
        parts.add("o.id = any(:found)");
        values.put("found", ids.toArray(UUID[]::new));
    }

    private void choose(Facet facet, List<String> chosen) {
        String name = facet.name().toLowerCase(Locale.ROOT);
        switch (facet) {
            case REGION, MUNICIPALITY, LIBRARY -> within(facet, name, chosen);
            case FIELD -> add("o.fields && cast(:field as text[])", name, lists.fieldsIn(chosen));
            case AUDIENCE -> add("o.audiences && cast(:audience as text[])", name, chosen);
            case GOAL -> add("o.goals::text[] && cast(:goal as text[])", name, chosen);
            case FORM -> add("o.legal_form = any(:form)", name, chosen);
            case NEED, OFFER -> add(STATED_TODAY.formatted(name), name, chosen);
            case LANGUAGE -> add("o.languages && cast(:language as text[])", name, chosen);
            case STATUS -> add("o.status = any(:status)", name, chosen);
            case COUNTRY -> add("o.country = any(:country)", name, chosen);
        }
    }

    private void within(Facet facet, String name, List<String> chosen) {
        for (String value : chosen) {
            if (areas.within(facet, List.of(value)).isEmpty()) {
                throw new UnknownValue(name, value);
            }
        }
        parts.add("coalesce(o.municipality_id, o.region_id) = any(:" + name + ")");
        values.put(name, areas.within(facet, chosen).stream().map(AreaId::value).toArray(UUID[]::new));
    }

    private void add(String part, String name, Collection<String> chosen) {
        parts.add(part);
        values.put(name, chosen.toArray(String[]::new));
    }

    /** Nobody knows the area or the library that was asked for. */
    static final class UnknownValue extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String value;

        UnknownValue(String option, String value) {
            super(option);
            this.value = value;
        }

        String value() {
            return value;
        }
    }
}
