package kompas.places.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Level;
import kompas.places.Places;
import kompas.places.Population;
import kompas.places.Settlement;
import kompas.shared.kernel.Point;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@KompasIntegrationTest
class PlacesIntegrationTests {

    private static final LocalDate BEFORE = LocalDate.of(2026, 11, 23);
    private static final LocalDate AFTER = LocalDate.of(2027, 1, 2);

    @Autowired
    private Places places;

    @Test
    void bothCountriesAreComplete() {
        Places before = places.on(BEFORE);

        assertThat(before.regions("BG")).hasSize(28);
        assertThat(before.areas("BG", Level.MUNICIPALITY)).hasSize(265);
        assertThat(before.regions("DK")).hasSize(5);
        assertThat(before.areas("DK", Level.SUBREGION)).hasSize(11);
        assertThat(before.areas("DK", Level.MUNICIPALITY)).hasSize(98);
        assertThat(before.countries()).extracting("code").containsExactly("DK", "BG");
    }

    @Test
    void twoDanishRegionsBecomeOneOnNewYearsDay2027() {
        Places lastDay = places.on(LocalDate.of(2026, 12, 31));
        Places firstDay = places.on(LocalDate.of(2027, 1, 1));
        AreaId bornholm = AreaId.ofKey("dk-bornholm");

        assertThat(labels(lastDay.regions("DK"), "da")).contains("Region Hovedstaden", "Region Sjælland");
        assertThat(labels(firstDay.regions("DK"), "da"))
                .containsExactlyInAnyOrder(
                        "Region Midtjylland", "Region Nordjylland", "Region Syddanmark", "Region Østdanmark");
        assertThat(lastDay.regionOf(bornholm).orElseThrow().key()).isEqualTo("dk-region-hovedstaden");
        assertThat(firstDay.regionOf(bornholm).orElseThrow().key()).isEqualTo("dk-region-oestdanmark");
        assertThat(firstDay.municipalities(AreaId.ofKey("dk-region-oestdanmark")))
                .hasSize(46);
        assertThat(firstDay.municipalities(AreaId.ofKey("dk-region-sjaelland"))).isEmpty();
    }

    @Test
    void theNewRegionsCodesAreUnknownAndTheOldOnesStillLeadToTheirPages() {
        Places after = places.on(AFTER);
        Area east = after.findAreaByKey("dk-region-oestdanmark").orElseThrow();

        assertThat(east.codes()).isEmpty();
        assertThat(east.address()).isEqualTo("dk-region-oestdanmark");
        assertThat(after.findAreaByCode("DK", "NUTS", "DK01")).isEmpty();
        assertThat(after.findAreaByAddress("DK01").orElseThrow().key()).isEqualTo("dk-region-hovedstaden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2027-01-02"})
    void everyMunicipalityLiesInARegionThatExists(LocalDate date) {
        Places then = places.on(date);

        assertThat(Stream.of("BG", "DK").flatMap(country -> then.areas(country, Level.MUNICIPALITY).stream()))
                .hasSize(363)
                .allSatisfy(municipality -> assertThat(then.regionOf(municipality.id()))
                        .hasValueSatisfying(region -> {
                            assertThat(region.existsOn(date)).isTrue();
                            assertThat(then.municipalities(region.id())).contains(municipality);
                        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2027-01-02"})
    void aCodeNamesOneAreaAtATime(LocalDate date) {
        Places then = places.on(date);
        List<String> codes = Stream.of("BG", "DK")
                .flatMap(country -> Stream.of(Level.values()).flatMap(level -> then.areas(country, level).stream()))
                .flatMap(area -> area.codes().entrySet().stream()
                        .map(code -> area.country() + " " + code.getKey() + " " + code.getValue()))
                .toList();

        assertThat(codes).hasSizeGreaterThan(560).doesNotHaveDuplicates();
    }

    @Test
    void placesAreFoundByEveryCodeTheyHave() {
        assertThat(key(places.findAreaByCode("BG", "NUTS", "BG324"))).isEqualTo("bg-razgrad");
        assertThat(key(places.findAreaByCode("BG", "ISO3166-2", "BG-17"))).isEqualTo("bg-razgrad");
        assertThat(key(places.findAreaByCode("BG", "BG-OBLAST", "RAZ"))).isEqualTo("bg-razgrad");
        assertThat(key(places.findAreaByCode("BG", "LAU", "RAZ14"))).isEqualTo("bg-razgrad-isperih");
        assertThat(key(places.findAreaByCode("DK", "DK-KOMMUNEKODE", "0851"))).isEqualTo("dk-aalborg");
        assertThat(key(places.findAreaByCode("DK", "NUTS", "DK050"))).isEqualTo("dk-landsdel-nordjylland");
        assertThat(key(places.findAreaByAddress("BG313"))).isEqualTo("bg-vratsa");
        assertThat(places.findSettlementByCode("BG", "61710").map(Settlement::latin))
                .contains("Razgrad");
    }

    private static String key(Optional<Area> area) {
        return area.orElseThrow().key();
    }

    @Test
    void readersSeeNamesTheyCanRead() {
        Area razgrad = places.findAreaByKey("bg-razgrad").orElseThrow();
        Area copenhagen = places.findAreaByKey("dk-koebenhavn").orElseThrow();

        assertThat(razgrad.label("bg")).isEqualTo("Разград");
        assertThat(razgrad.label("da")).isEqualTo("Razgrad");
        assertThat(razgrad.titled("bg")).isEqualTo("област Разград");
        assertThat(razgrad.titled("en")).isEqualTo("Razgrad oblast");
        assertThat(copenhagen.label("da")).isEqualTo("København");
        assertThat(copenhagen.label("en")).isEqualTo("Copenhagen");
        assertThat(copenhagen.label("bg")).isEqualTo("Копенхаген");
        assertThat(copenhagen.titled("da")).isEqualTo("Københavns Kommune");
        assertThat(places.findAreaByKey("dk-aalborg").orElseThrow().titled("da"))
                .isEqualTo("Aalborg Kommune");
        assertThat(places.findAreaByKey("dk-aalborg")
                        .orElseThrow()
                        .name()
                        .in("bg")
                        .language())
                .isEqualTo("da");
    }

    @Test
    void listsFollowTheCountrysAlphabet() {
        List<String> danish = labels(places.areas("DK", Level.MUNICIPALITY), "da");

        assertThat(danish.indexOf("Ærø")).isGreaterThan(danish.indexOf("Vordingborg"));
        assertThat(danish.indexOf("Aalborg")).isGreaterThan(danish.indexOf("Ærø"));
        assertThat(labels(places.areas("BG", Level.MUNICIPALITY), "bg").getFirst())
                .isEqualTo("Аврен");
    }

    @Test
    void populationIsTheSumOfTheSettlementsOrNotKnown() {
        int bulgaria = places.regions("BG").stream()
                .mapToInt(region -> region.population().orElseThrow().people())
                .sum();

        assertThat(bulgaria).isEqualTo(7_245_678);
        assertThat(places.findAreaByKey("bg-razgrad").orElseThrow().population())
                .hasValueSatisfying(population ->
                        assertThat(population).isEqualTo(new Population(population.people(), 2013, "nsi-population")));
        assertThat(places.areas("DK", Level.MUNICIPALITY))
                .allMatch(area -> area.population().isEmpty());
    }

    @Test
    void neighboursShareABorderByLand() {
        assertThat(labels(places.neighbours(AreaId.ofKey("bg-razgrad")), "en"))
                .containsExactlyInAnyOrder("Ruse", "Silistra", "Targovishte", "Shumen");
        assertThat(labels(places.neighbours(AreaId.ofKey("dk-aalborg")), "da"))
                .containsExactlyInAnyOrder("Brønderslev", "Jammerbugt", "Vesthimmerlands", "Rebild", "Mariagerfjord");
        assertThat(places.neighbours(AreaId.ofKey("dk-bornholm"))).isEmpty();
        assertThat(places.on(AFTER).neighbours(AreaId.ofKey("dk-region-oestdanmark")))
                .isEmpty();
    }

    @Test
    void aPointIsFoundInItsMunicipalityAndNearItsVillage() {
        Point brestovitsa = new Point(42.0836, 24.5919);

        assertThat(key(places.municipalityAt(brestovitsa))).isEqualTo("bg-plovdiv-rodopi");
        assertThat(places.nearestSettlement(brestovitsa).map(Settlement::code)).contains("06505");
        assertThat(places.municipalityAt(new Point(0, 0))).isEmpty();
    }

    @Test
    void everyAreaHasALabelPointInsideItself() {
        Set<String> outside = Stream.of("BG", "DK")
                .flatMap(country -> places.on(BEFORE).areas(country, Level.MUNICIPALITY).stream())
                .filter(area -> places.municipalityAt(area.centre().orElseThrow())
                        .filter(area::equals)
                        .isEmpty())
                .map(Area::key)
                .collect(Collectors.toSet());

        assertThat(outside).isEmpty();
    }

    @Test
    void settlementsBelongToTheirMunicipality() {
        assertThat(places.settlements(AreaId.ofKey("bg-razgrad-isperih")))
                .hasSize(24)
                .extracting(settlement -> settlement.label("bg"))
                .contains("Исперих", "Свещари");
        assertThat(places.settlements(AreaId.ofKey("dk-aalborg"))).isEmpty();
    }

    private static List<String> labels(List<Area> areas, String language) {
        return areas.stream().map(area -> area.label(language)).toList();
    }
}
