package kompas.places.domain;

import static kompas.places.Resolution.Precision.MUNICIPALITY;
import static kompas.places.Resolution.Precision.POSTCODE;
import static kompas.places.Resolution.Precision.REGION;
import static kompas.places.Resolution.Precision.SETTLEMENT;
import static kompas.places.Resolution.Precision.UNRESOLVED;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kompas.places.Area;
import kompas.places.Geocoding;
import kompas.places.PlaceClues;
import kompas.places.Places;
import kompas.places.Resolution;
import kompas.places.Resolution.Warning;
import kompas.places.Settlement;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@KompasIntegrationTest
class GeocodingIntegrationTests {

    private static final Path SAMPLE = Path.of("src/test/resources/geocoding/chitalishta.csv");

    @Autowired
    private Geocoding geocoding;

    @Autowired
    private Places places;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "СЕЛО БРЕСТОВИЦА, общ. Родопи         | 06505",
                "гр. Разград                          | 61710",
                "ГРАД СОПОТ                           | 68080",
                "с. Абланица, общ. Велинград          | 00031?",
                "с. Абланица общ. Хаджидимово         | 00014",
                "село Ново село, община Видин         | 52180?",
                "gr. Razgrad                          | 61710",
                "Veliko Tarnovo                       | 10447",
                "7200 Разград                         | 61710",
                "София                                | 68134",
                "гр.София                             | 68134",
                "СЕЛО КОСТEЛЕВО                       | 38875",
                "ГАРА ГАРА БОВ                        | 14461",
                "с.Банево, Бургас                     | 07079",
                "ман. Рилски манастир                 | 62685"
            })
    void findsASettlementHoweverItIsWritten(String written, String ekatte) {
        Resolution found = geocoding.resolve(PlaceClues.in("BG").settlement(written));

        if (ekatte.endsWith("?")) {
            assertThat(found.settlement()).isPresent();
            return;
        }
        assertThat(code(found)).contains(ekatte);
        assertThat(found.precision()).isEqualTo(SETTLEMENT);
        assertThat(found.point()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9000 Aalborg      | dk-aalborg",
                "9220 Aalborg Øst  | dk-aalborg",
                "København K       | dk-koebenhavn",
                "1055 København K  | dk-koebenhavn",
                "KOBENHAVN         | dk-koebenhavn",
                "Copenhagen        | dk-koebenhavn",
                "Aeroe Kommune     | dk-aeroe",
                "Århus C           | dk-aarhus",
                "Høje Taastrup     | dk-hoeje-taastrup",
                "Bornholm          | dk-bornholm"
            })
    void findsADanishMunicipalityByTheNameOfItsTown(String written, String key) {
        Resolution found = geocoding.resolve(PlaceClues.in("DK").settlement(written));

        assertThat(municipality(found)).contains(key);
        assertThat(found.precision()).isEqualTo(MUNICIPALITY);
        assertThat(found.point()).isEmpty();
        assertThat(found.region()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ДОБРИЧКА                         | bg-dobrich-dobrich-selska",
                "община ДОБРИЧКА СЕЛО ЛЯСКОВО у   | bg-dobrich-dobrich-selska",
                "община ДИМИТРОВГРАД ГРАД ДИМИТ   | bg-haskovo-dimitrovgrad",
                "община КЮСТЕНДИЛ Ленин 31, п.к   | bg-kyustendil-kyustendil",
                "община СТАРА ЗАГОРА СЕЛО РАКИТ   | bg-stara-zagora-stara-zagora",
                "СТОЛИЧНА                         | bg-sofia-stolitsa-stolichna"
            })
    void readsTheMunicipalityAtTheBeginningOfAnAddressSomebodyCutOff(String written, String key) {
        Resolution found = geocoding.resolve(PlaceClues.in("BG").municipality(written));

        assertThat(municipality(found)).contains(key);
        assertThat(found.warnings()).isEmpty();
    }

    @Test
    void aDanishTownThatIsNoMunicipalityIsAWarningAndNotARefusal() {
        Resolution found = geocoding.resolve(PlaceClues.in("DK").settlement("9550 Mariager"));

        assertThat(found.precision()).isEqualTo(UNRESOLVED);
        assertThat(found.country()).contains("DK");
        assertThat(found.warnings()).contains(Warning.ONLY_COUNTRY, Warning.SETTLEMENT_UNKNOWN);
    }

    @Test
    void codesCountBeforeNames() {
        Resolution coded = geocoding.resolve(PlaceClues.in("BG")
                .settlementCode("6505")
                .settlement("гр. Разград")
                .municipality("Родопи"));
        Resolution kommune = geocoding.resolve(PlaceClues.in("DK").municipalityCode("0851"));
        Resolution region = geocoding.resolve(PlaceClues.in("BG").regionCode("BG324"));

        assertThat(code(coded)).contains("06505");
        assertThat(municipality(kommune)).contains("dk-aalborg");
        assertThat(region.precision()).isEqualTo(REGION);
        assertThat(region.region().flatMap(places::findArea).map(Area::key)).contains("bg-razgrad");
    }

    @Test
    void aNameThatSeveralBearIsDecidedByTheMunicipalityOrTheRegionOrLeftOpen() {
        PlaceClues izgrev = PlaceClues.in("BG").settlement("с. Изгрев");

        assertThat(code(geocoding.resolve(izgrev.municipality("Венец")))).isPresent();
        Resolution open = geocoding.resolve(izgrev);
        assertThat(open.precision()).isEqualTo(UNRESOLVED);
        assertThat(open.warnings()).contains(Warning.AMBIGUOUS);
        Resolution byaLa =
                geocoding.resolve(PlaceClues.in("BG").municipality("Бяла").region("Варна"));
        assertThat(municipality(byaLa)).contains("bg-varna-byala");
    }

    @Test
    void theOnlyTownOfANameIsAssumedAndSaid() {
        Resolution razgrad = geocoding.resolve(PlaceClues.in("BG").settlement("Разград"));

        assertThat(code(razgrad)).contains("61710");
        assertThat(razgrad.warnings()).containsExactly(Warning.TOWN_ASSUMED);
    }

    @Test
    void aPostcodeAloneLeadsAsFarAsItIsClear() {
        Resolution one = geocoding.resolve(PlaceClues.in("BG").address("Пл.Съединение 1 А, п.к.4224"));
        Resolution none = geocoding.resolve(PlaceClues.in("BG").postcode("0001"));

        assertThat(one.precision()).isEqualTo(POSTCODE);
        assertThat(code(one)).contains("06505");
        assertThat(none.warnings()).contains(Warning.POSTCODE_DOUBTFUL);
    }

    @Test
    void withoutACountryTheOneWhereMostIsFoundWins() {
        assertThat(code(geocoding.resolve(PlaceClues.none().settlement("гр. Враца"))))
                .contains("12259");
        assertThat(municipality(geocoding.resolve(PlaceClues.none().settlement("Aalborg"))))
                .contains("dk-aalborg");
        assertThat(geocoding.resolve(PlaceClues.none().settlement("Atlantis")).country())
                .isEmpty();
    }

    @Test
    void nonsenseIsAnsweredKindly() {
        for (String nonsense :
                List.of("", " ", ",,;", "общ.", "село", "0", "9".repeat(5000), "\u0000\uFFFF", "с. с. с.")) {
            Resolution found = geocoding.resolve(PlaceClues.in("BG")
                    .settlement(nonsense)
                    .municipality(nonsense)
                    .region(nonsense));
            assertThat(found.precision()).as(nonsense).isEqualTo(UNRESOLVED);
        }
        assertThat(geocoding.resolve(PlaceClues.in("ZZ").settlement("Разград")).precision())
                .isEqualTo(UNRESOLVED);
    }

    @Test
    void theRegisterOfChitalishtaIsPlacedByNamesAlone() throws IOException {
        int given = 0;
        int right = 0;
        int wrong = 0;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Files.newInputStream(SAMPLE))) {
            for (NamedCsvRecord row : rows) {
                Optional<String> found = code(geocoding.resolve(PlaceClues.in("BG")
                        .region(row.getField("oblast"))
                        .municipality(row.getField("municipality"))
                        .settlement(row.getField("settlement"))
                        .address(row.getField("address"))));
                String ekatte = row.getField("ekatte");
                given += ekatte.isEmpty() ? 0 : 1;
                right += found.filter(ekatte::equals).isPresent() ? 1 : 0;
                wrong += found.isPresent() && !ekatte.isEmpty() && !found.get().equals(ekatte) ? 1 : 0;
            }
        }
        assertThat(right).as("found of %d", given).isGreaterThanOrEqualTo(given * 99 / 100);
        assertThat(wrong).isLessThanOrEqualTo(given / 200);
    }

    private Optional<String> code(Resolution found) {
        return found.settlement().flatMap(places::findSettlement).map(Settlement::code);
    }

    private Optional<String> municipality(Resolution found) {
        return found.municipality().flatMap(places::findArea).map(Area::key);
    }
}
