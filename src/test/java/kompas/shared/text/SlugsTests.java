package kompas.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTests {

    @ParameterizedTest
    @CsvSource({
        "Народно читалище „Развитие-1869“, narodno-chitalishte-razvitie-1869",
        "Ærøskøbing Bådelaug, aeroeskoebing-baadelaug",
        "Bornholm’s Børn & Unge, bornholms-boern-unge",
        "  --Café  Straße--  , cafe-strasse",
        "İstanbul Kültür Derneği, istanbul-kultur-dernegi",
        "Ελλάδα, ellada",
        "„…“, unnamed"
    })
    void makesAddressesReadableInAnyScript(String name, String slug) {
        assertThat(Slugs.of(name)).isEqualTo(slug);
    }

    @Test
    void cutsLongNamesBetweenWordsAndLeavesRoomForANumber() {
        String slug = Slugs.of("Сдружение на родителите и приятелите на децата от общините Кърджали и Момчилград");

        assertThat(slug).hasSizeLessThanOrEqualTo(72).endsWith("-obshtinite");
        assertThat(Slugs.of("x".repeat(200))).hasSize(72);
    }

    @Test
    void numbersTheSecondOfAName() {
        assertThat(Slugs.unique("razvitie", Set.of("razvitie", "razvitie-2")::contains))
                .isEqualTo("razvitie-3");
        assertThat(Slugs.unique("izgrev", Set.of()::contains)).isEqualTo("izgrev");
    }
}
