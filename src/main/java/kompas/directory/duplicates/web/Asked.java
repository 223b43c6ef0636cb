package kompas.directory.duplicates.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.directory.duplicates.Narrowing;
import kompas.directory.duplicates.PairMark;
import kompas.directory.duplicates.Sureness;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Places;
import kompas.shared.kernel.Coded;

/**
 * What an address says of the list somebody works on; every page of it carries that along.
 *
 * @param narrowing municipality, how sure, import
 * @param after where somebody is in the list
 */
record Asked(Narrowing narrowing, Optional<PairMark> after, Map<String, List<String>> parameters) {

    static final String MUNICIPALITY = "municipality";
    static final String SURE = "sure";
    static final String IMPORT = "import";

    private static final int MOST = 50;

    Asked {
        parameters = new LinkedHashMap<>(parameters);
    }

    /** What cannot be understood is left out. */
    static Asked read(Map<String, ? extends List<String>> said, Places places) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        Set<UUID> areas = some(said, MUNICIPALITY).stream()
                .flatMap(key -> places.findAreaByKey(key).stream())
                .peek(area -> keep(kept, MUNICIPALITY, area.key()))
                .map(Area::id)
                .map(AreaId::value)
                .collect(Collectors.toSet());
        Set<Sureness> sureness = some(said, SURE).stream()
                .flatMap(code -> Coded.find(Sureness.class, code).stream())
                .peek(sure -> keep(kept, SURE, sure.code()))
                .collect(Collectors.toSet());
        Optional<UUID> run =
                some(said, IMPORT).stream().flatMap(text -> uuid(text).stream()).findFirst();
        run.ifPresent(id -> keep(kept, IMPORT, id.toString()));
        Optional<PairMark> after = some(said, "after").stream()
                .flatMap(text -> PairMark.read(text).stream())
                .findFirst();
        return new Asked(new Narrowing(areas, sureness, run), after, kept);
    }

    private static List<String> some(Map<String, ? extends List<String>> said, String name) {
        List<String> values = said.get(name);
        return values == null
                ? List.of()
                : values.stream().limit(MOST).distinct().toList();
    }

    private static void keep(Map<String, List<String>> kept, String name, String value) {
        kept.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean chosen(String name, String value) {
        return parameters.getOrDefault(name, List.of()).contains(value);
    }

    /** Everything but {@code left}, for a form. */
    Map<String, List<String>> without(String... left) {
        Map<String, List<String>> kept = new LinkedHashMap<>(parameters);
        for (String name : left) {
            kept.remove(name);
        }
        return kept;
    }

    /** The same, and where somebody is then. */
    Map<String, List<String>> at(PairMark mark) {
        Map<String, List<String>> kept = new LinkedHashMap<>(parameters);
        kept.put("after", List.of(mark.toString()));
        return kept;
    }

    /** An address with these parameters. */
    static String address(String path, Map<String, List<String>> parameters) {
        String query = parameters.entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream()
                        .map(value -> parameter.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
