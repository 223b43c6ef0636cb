package kompas.places.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kompas.network.Network;
import kompas.places.AreaId;
import kompas.places.Country;
import kompas.places.Population;
import kompas.places.Settlement;
import kompas.places.SettlementId;
import kompas.places.domain.PlacesData.CountryData;
import kompas.places.domain.PlacesData.SettlementData;

/** All places of one version of the data, indexed; what depends on the day is in {@link Day}. */
final class Snapshot {

    private static final int DAYS_KEPT = 16;

    final PlacesData data;
    final List<Country> countries;
    final Map<String, CountryData> countryData = new HashMap<>();
    final Map<String, Naming> namings = new HashMap<>();
    final Map<SettlementId, Settlement> settlements = new LinkedHashMap<>();
    final Map<String, Settlement> settlementsByCode = new HashMap<>();
    final Map<AreaId, List<Settlement>> settlementsByMunicipality = new HashMap<>();
    final NearestSettlement nearest;
    final Names names;
    private final Map<LocalDate, Day> days = new ConcurrentHashMap<>();

    Snapshot(PlacesData data, Network network) {
        this.data = data;
        for (CountryData country : data.countries()) {
            countryData.put(country.code(), country);
            namings.put(country.code(), new Naming(country, network.languages()));
        }
        this.countries = network.countries().stream()
                .map(countryData::get)
                .filter(Objects::nonNull)
                .map(country -> new Country(
                        country.code(),
                        country.name(),
                        country.language(),
                        country.description().sources()))
                .toList();
        data.settlements().forEach(this::add);
        settlementsByMunicipality.values().forEach(list -> list.sort(Alphabet.byLocalName(Settlement::name)));
        this.nearest = new NearestSettlement(settlements.values());
        this.names = new Names(this);
    }

    private void add(SettlementData row) {
        Settlement settlement = new Settlement(
                row.id(),
                row.country(),
                row.code(),
                row.kind(),
                naming(row.country()).name(row.name(), row.latin()),
                row.latin(),
                row.municipality(),
                row.postcodes(),
                row.population().isPresent()
                        ? population(row.country(), row.population().getAsInt())
                        : Optional.empty(),
                row.point());
        settlements.put(settlement.id(), settlement);
        settlementsByCode.put(row.country() + row.code(), settlement);
        settlementsByMunicipality
                .computeIfAbsent(row.municipality(), unused -> new ArrayList<>())
                .add(settlement);
    }

    Naming naming(String country) {
        return Objects.requireNonNull(namings.get(country));
    }

    /** A count with the year and source of the country's counts; a count without them is not known well enough. */
    Optional<Population> population(String country, int people) {
        CountryDescription description =
                Objects.requireNonNull(countryData.get(country)).description();
        return description.populationYear() == null || description.populationSource() == null
                ? Optional.empty()
                : Optional.of(new Population(people, description.populationYear(), description.populationSource()));
    }

    /** These places as they stand on {@code date}; a few days are kept. */
    Day on(LocalDate date) {
        Day kept = days.get(date);
        if (kept != null) {
            return kept;
        }
        if (days.size() >= DAYS_KEPT) {
            days.keySet().stream().min(Comparator.naturalOrder()).ifPresent(days::remove);
        }
        return days.computeIfAbsent(date, day -> new Day(this, day));
    }
}
