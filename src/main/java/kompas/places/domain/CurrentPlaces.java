package kompas.places.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kompas.network.CountriesOnOffer;
import kompas.network.NetworkSettings;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Country;
import kompas.places.Level;
import kompas.places.Places;
import kompas.places.Settlement;
import kompas.places.SettlementId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;
import kompas.shared.sql.DataVersions;
import kompas.shared.sql.Versioned;
import org.springframework.stereotype.Component;

/** {@link Places} as they stand now: today's day of the newest data. */
@Component
class CurrentPlaces implements Places, CountriesOnOffer {

    private final Versioned<Snapshot> snapshot;
    private final Clock clock;

    CurrentPlaces(PlacesRows rows, NetworkSettings network, DataVersions versions, Clock clock) {
        this.snapshot = versions.kept(() -> new Snapshot(rows.read(), network.current()), "places", "network");
        this.clock = clock;
    }

    /** Everything of the newest data. */
    Snapshot snapshot() {
        return snapshot.get();
    }

    @Override
    public Map<String, LocalizedText> countriesOnOffer() {
        return snapshot.get().data.countries().stream()
                .collect(Collectors.toMap(PlacesData.CountryData::code, PlacesData.CountryData::name));
    }

    private PlacesOnDay today() {
        return new PlacesOnDay(snapshot.get(), date());
    }

    @Override
    public LocalDate date() {
        return LocalDate.now(clock);
    }

    @Override
    public Places on(LocalDate date) {
        return new PlacesOnDay(snapshot.get(), date);
    }

    @Override
    public List<Country> countries() {
        return today().countries();
    }

    @Override
    public Optional<Country> findCountry(String code) {
        return today().findCountry(code);
    }

    @Override
    public Optional<Area> findArea(AreaId id) {
        return today().findArea(id);
    }

    @Override
    public Optional<Area> findAreaByKey(String key) {
        return today().findAreaByKey(key);
    }

    @Override
    public Optional<Area> findAreaByCode(String country, String scheme, String code) {
        return today().findAreaByCode(country, scheme, code);
    }

    @Override
    public Optional<Area> findAreaByAddress(String address) {
        return today().findAreaByAddress(address);
    }

    @Override
    public List<Area> areas(String country, Level level) {
        return today().areas(country, level);
    }

    @Override
    public List<Area> children(AreaId area) {
        return today().children(area);
    }

    @Override
    public List<Area> municipalities(AreaId area) {
        return today().municipalities(area);
    }

    @Override
    public List<Area> parents(AreaId area) {
        return today().parents(area);
    }

    @Override
    public Optional<Area> regionOf(AreaId area) {
        return today().regionOf(area);
    }

    @Override
    public List<Area> neighbours(AreaId area) {
        return today().neighbours(area);
    }

    @Override
    public Optional<Settlement> findSettlement(SettlementId id) {
        return today().findSettlement(id);
    }

    @Override
    public Optional<Settlement> findSettlementByCode(String country, String code) {
        return today().findSettlementByCode(country, code);
    }

    @Override
    public List<Settlement> settlements(AreaId area) {
        return today().settlements(area);
    }

    @Override
    public Optional<Settlement> nearestSettlement(Point point) {
        return today().nearestSettlement(point);
    }

    @Override
    public Optional<Area> municipalityAt(Point point) {
        return today().municipalityAt(point);
    }
}
