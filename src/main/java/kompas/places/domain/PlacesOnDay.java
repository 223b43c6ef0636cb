package kompas.places.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Country;
import kompas.places.Level;
import kompas.places.Places;
import kompas.places.Settlement;
import kompas.places.SettlementId;
import kompas.shared.kernel.Point;
import org.jspecify.annotations.Nullable;

/** {@link Places} of one version of the data on one day. */
record PlacesOnDay(Snapshot snapshot, Day day) implements Places {

    PlacesOnDay(Snapshot snapshot, LocalDate date) {
        this(snapshot, snapshot.on(date));
    }

    @Override
    public Places on(LocalDate date) {
        return new PlacesOnDay(snapshot, date);
    }

    @Override
    public LocalDate date() {
        return day.date;
    }

    @Override
    public List<Country> countries() {
        return snapshot.countries;
    }

    @Override
    public Optional<Country> findCountry(String code) {
        return snapshot.countries.stream()
                .filter(country -> country.code().equals(code))
                .findFirst();
    }

    @Override
    public Optional<Area> findArea(AreaId id) {
        return Optional.ofNullable(day.areas.get(id));
    }

    @Override
    public Optional<Area> findAreaByKey(String key) {
        return Optional.ofNullable(day.byKey.get(key));
    }

    @Override
    public Optional<Area> findAreaByCode(String country, String scheme, String code) {
        return Optional.ofNullable(day.byCode.get(Day.codeKey(country, scheme, code)));
    }

    @Override
    public Optional<Area> findAreaByAddress(String address) {
        return day.findByAddress(address);
    }

    @Override
    public List<Area> areas(String country, Level level) {
        return day.list(country, level);
    }

    @Override
    public List<Area> children(AreaId area) {
        return List.copyOf(day.children.getOrDefault(area, List.of()));
    }

    @Override
    public List<Area> municipalities(AreaId area) {
        return day.municipalities(area);
    }

    @Override
    public List<Area> parents(AreaId area) {
        List<Area> parents = new ArrayList<>();
        @Nullable AreaId at = day.parents.get(area);
        while (at != null) {
            parents.add(Objects.requireNonNull(day.areas.get(at)));
            at = day.parents.get(at);
        }
        return parents;
    }

    @Override
    public Optional<Area> regionOf(AreaId area) {
        return findArea(area)
                .filter(day::exists)
                .flatMap(own -> own.level() == Level.REGION
                        ? Optional.of(own)
                        : parents(area).stream()
                                .filter(parent -> parent.level() == Level.REGION)
                                .findFirst());
    }

    @Override
    public List<Area> neighbours(AreaId id) {
        Optional<Area> own = findArea(id);
        if (own.isEmpty()) {
            return List.of();
        }
        Set<AreaId> around = new HashSet<>();
        day.municipalitiesIn(id)
                .flatMap(municipality -> snapshot.data.neighbours().getOrDefault(municipality.id(), Set.of()).stream())
                .forEach(municipality ->
                        around.add(ofLevel(municipality, own.get().level())));
        around.remove(id);
        return around.stream()
                .flatMap(area -> findArea(area).stream())
                .sorted(Alphabet.byLocalName(Area::name))
                .toList();
    }

    private AreaId ofLevel(AreaId municipality, Level level) {
        return Stream.concat(findArea(municipality).stream(), parents(municipality).stream())
                .filter(area -> area.level() == level)
                .findFirst()
                .map(Area::id)
                .orElse(municipality);
    }

    @Override
    public Optional<Settlement> findSettlement(SettlementId id) {
        return Optional.ofNullable(snapshot.settlements.get(id));
    }

    @Override
    public Optional<Settlement> findSettlementByCode(String country, String code) {
        return Optional.ofNullable(snapshot.settlementsByCode.get(country + code));
    }

    @Override
    public List<Settlement> settlements(AreaId area) {
        List<Settlement> settlements = new ArrayList<>();
        day.municipalitiesIn(area)
                .forEach(municipality -> settlements.addAll(
                        snapshot.settlementsByMunicipality.getOrDefault(municipality.id(), List.of())));
        settlements.sort(Alphabet.byLocalName(Settlement::name));
        return settlements;
    }

    @Override
    public Optional<Settlement> nearestSettlement(Point point) {
        return snapshot.nearest.to(point);
    }

    @Override
    public Optional<Area> municipalityAt(Point point) {
        return snapshot.data.fine().entrySet().stream()
                .filter(border -> border.getValue().holds(point))
                .findFirst()
                .flatMap(border -> findArea(border.getKey()));
    }
}
