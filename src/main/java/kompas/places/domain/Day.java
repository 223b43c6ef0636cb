package kompas.places.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Level;
import kompas.places.Population;
import kompas.places.domain.PlacesData.AreaData;
import kompas.places.domain.PlacesData.Code;
import kompas.places.domain.PlacesData.Dated;

/** The areas as they are nested and coded on one day. */
final class Day {

    private static final String ADDRESS = "NUTS";

    final LocalDate date;
    final Map<AreaId, Area> areas = new LinkedHashMap<>();
    final Map<String, Area> byKey = new HashMap<>();
    final Map<String, Area> byCode = new HashMap<>();
    final Map<AreaId, AreaId> parents = new HashMap<>();
    final Map<AreaId, List<Area>> children = new HashMap<>();
    private final Snapshot snapshot;
    private final Map<String, Area> byAddress = new HashMap<>();
    private final Map<String, List<Area>> lists = new ConcurrentHashMap<>();
    private final Map<AreaId, List<Area>> municipalities = new ConcurrentHashMap<>();
    private final Map<AreaId, Outline> coarse = new ConcurrentHashMap<>();
    private final Map<AreaId, Outline> fine = new ConcurrentHashMap<>();

    Day(Snapshot snapshot, LocalDate date) {
        this.snapshot = snapshot;
        this.date = date;
        for (Dated<AreaId> link : snapshot.data.parents()) {
            if (link.valid().holds(date)) {
                parents.put(link.area(), link.value());
            }
        }
        Map<AreaId, List<AreaData>> below = rowsBelow();
        Map<AreaId, Map<String, String>> codes = codes();
        for (AreaData row : snapshot.data.areas()) {
            Area area = area(row, codes.getOrDefault(row.id(), Map.of()), below);
            areas.put(area.id(), area);
            byKey.put(area.key(), area);
        }
        code();
        address();
        parents.forEach((child, parent) -> children.computeIfAbsent(parent, unused -> new ArrayList<>())
                .add(Objects.requireNonNull(areas.get(child))));
        children.values().forEach(list -> list.sort(Alphabet.byLocalName(Area::name)));
    }

    private void code() {
        for (Dated<Code> code : snapshot.data.codes()) {
            if (code.valid().holds(date)) {
                Area area = Objects.requireNonNull(areas.get(code.area()));
                byCode.put(
                        codeKey(
                                area.country(),
                                code.value().scheme(),
                                code.value().code()),
                        area);
            }
        }
    }

    /** Where several areas have had one address, it leads to the one that has it on this day. */
    private void address() {
        byAddress.putAll(byKey);
        for (Area area : List.copyOf(areas.values()).reversed()) {
            Optional.ofNullable(area.codes().get(ADDRESS)).ifPresent(code -> byAddress.put(code, area));
        }
        for (Area area : areas.values()) {
            Optional.ofNullable(area.codes().get(ADDRESS))
                    .filter(code -> area.equals(byCode.get(codeKey(area.country(), ADDRESS, code))))
                    .ifPresent(code -> byAddress.put(code, area));
        }
    }

    Optional<Area> findByAddress(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /** In alphabetical order. */
    List<Area> municipalities(AreaId area) {
        return municipalities.computeIfAbsent(
                area,
                unused -> municipalitiesIn(area)
                        .sorted(Alphabet.byLocalName(Area::name))
                        .toList());
    }

    static String codeKey(String country, String scheme, String code) {
        return country + " " + scheme + " " + code;
    }

    private Map<AreaId, List<AreaData>> rowsBelow() {
        Map<AreaId, List<AreaData>> below = new HashMap<>();
        for (AreaData row : snapshot.data.areas()) {
            if (row.level() == Level.MUNICIPALITY) {
                for (AreaId at = row.id(); at != null; at = parents.get(at)) {
                    below.computeIfAbsent(at, unused -> new ArrayList<>()).add(row);
                }
            }
        }
        return below;
    }

    /** Codes of the day; an area that does not exist on the day keeps the ones it has at any time. */
    private Map<AreaId, Map<String, String>> codes() {
        Map<AreaId, Map<String, String>> codes = new HashMap<>();
        for (Dated<Code> code : snapshot.data.codes()) {
            Map<String, String> own = codes.computeIfAbsent(code.area(), unused -> new TreeMap<>());
            if (code.valid().holds(date) || !own.containsKey(code.value().scheme())) {
                own.put(code.value().scheme(), code.value().code());
            }
        }
        return codes;
    }

    private Area area(AreaData row, Map<String, String> codes, Map<AreaId, List<AreaData>> below) {
        Naming naming = snapshot.naming(row.country());
        var name = naming.name(row.name(), row.latin());
        List<AreaData> parts = below.getOrDefault(row.id(), List.of());
        return new Area(
                row.id(),
                row.key(),
                row.country(),
                row.level(),
                name,
                naming.title(name, row.title(), row.level()),
                row.latin(),
                Map.copyOf(codes),
                population(row, parts),
                findOutline(row.id(), false, parts.stream().map(AreaData::id)).map(Outline::centre),
                Optional.ofNullable(row.valid().from()),
                Optional.ofNullable(row.valid().to()));
    }

    private Optional<Population> population(AreaData row, List<AreaData> parts) {
        if (row.population().isPresent()) {
            return snapshot.population(row.country(), row.population().getAsInt());
        }
        if (parts.isEmpty() || parts.stream().anyMatch(part -> part.population().isEmpty())) {
            return Optional.empty();
        }
        int people =
                parts.stream().mapToInt(part -> part.population().getAsInt()).sum();
        return snapshot.population(row.country(), people);
    }

    boolean exists(Area area) {
        return area.existsOn(date);
    }

    /** Existing areas of one level in one country, in alphabetical order. */
    List<Area> list(String country, Level level) {
        return lists.computeIfAbsent(
                country + level.code(),
                unused -> areas.values().stream()
                        .filter(this::exists)
                        .filter(area -> area.level() == level && area.country().equals(country))
                        .sorted(Alphabet.byLocalName(Area::name))
                        .toList());
    }

    Stream<Area> municipalitiesIn(AreaId id) {
        Area area = areas.get(id);
        if (area == null) {
            return Stream.empty();
        }
        return area.level() == Level.MUNICIPALITY
                ? Stream.of(area)
                : children.getOrDefault(id, List.of()).stream().flatMap(child -> municipalitiesIn(child.id()));
    }

    /** The outline of an area: its own, or that of its municipalities together; empty when some are not known. */
    Optional<Outline> findOutline(AreaId id, boolean closely) {
        return findOutline(id, closely, municipalitiesIn(id).map(Area::id));
    }

    private Optional<Outline> findOutline(AreaId id, boolean closely, Stream<AreaId> municipalities) {
        Map<AreaId, Outline> known = closely ? fine : coarse;
        Outline kept = known.get(id);
        if (kept != null) {
            return Optional.of(kept);
        }
        Map<AreaId, Outline> borders = closely ? snapshot.data.fine() : snapshot.data.coarse();
        List<Outline> parts =
                municipalities.map(borders::get).filter(Objects::nonNull).toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Outline outline = Dissolve.of(parts);
        known.put(id, outline);
        return Optional.of(outline);
    }
}
