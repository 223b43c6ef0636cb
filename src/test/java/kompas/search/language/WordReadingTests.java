package kompas.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordReadingTests {

    @ParameterizedTest
    @CsvSource({
        "Razgrad,Разград",
        "RAZGRAD,разград",
        "chitalishte,читалище",
        "chitalishta,читалища",
        "4italishte,читалище",
        "Targovishte,Търговище",
        "Turgovishte,Търговище",
        "Tyrgovishte,Търговище",
        "Shumen,Шумен",
        "6umen,Шумен",
        "Xaskovo,Хасково",
        "Khaskovo,Хасково",
        "Tzar,Цар",
        "Car,Цар",
        "Tsar,Цар",
        "Jeravna,Жеравна",
        "Zheravna,Жеравна",
        "Iordan,Йордан",
        "Yordan,Йордан",
        "Jordan,Йордан",
        "Yuli,Юли",
        "Iuli,Юли",
        "Sofia,София",
        "Sofiya,София",
        "Sofija,София",
        "Qmbol,Ямбол",
        "Iambol,Ямбол",
        "Sandanski,Сандански",
        "Pleven,Плевен"
    })
    void latinLettersFindTheBulgarianWord(String typed, String meant) {
        assertThat(WordReading.all(typed).getFirst().same())
                .contains(Words.of(meant).getFirst());
    }

    @Test
    void aBulgarianWordFindsItsOfficialTransliteration() {
        assertThat(WordReading.of("търговище").same()).containsExactly("търговище", "targovishte");
    }

    @ParameterizedTest
    @CsvSource({
        "читалища,читалище,bg",
        "читалищата,читалище,bg",
        "chitalishta,читалище,bg",
        "foreninger,forening,da",
        "foreningen,forening,da",
        "associations,association,en",
        "ældre,ældres,da"
    })
    void formsOfAWordHaveAStemInCommon(String typed, String written, String language) {
        assertThat(WordReading.all(typed).getFirst().stems())
                .contains(Stems.of(Words.of(written).getFirst(), language));
    }

    @ParameterizedTest
    @CsvSource({"Ålborg,Aalborg", "Ærø,Aeroe", "kød,koed", "Café,cafe", "Rønne,Roenne"})
    void danishLettersAreTheirLatinPairs(String some, String other) {
        assertThat(Words.of(some)).isEqualTo(Words.of(other));
    }

    @Test
    void numbersPartFromLetters() {
        assertThat(Words.of("Съзнание 1873г. – „Пробуда-1931“"))
                .containsExactly("съзнание", "1873", "г", "пробуда", "1931");
    }

    @Test
    void synonymsCrossLanguages() {
        assertThat(Synonyms.of(WordReading.of("teater").stems())).contains(Stems.of("театър", "bg"));
        assertThat(Synonyms.of(WordReading.of("театри").stems())).contains(Stems.of("theatre", "en"));
    }

    @Test
    void signsAloneAreNoWords() {
        assertThat(WordReading.all("* ? \" AND - ~ 🌳 \u202E"))
                .extracting(WordReading::word)
                .isEqualTo(List.of("and"));
    }

    @Test
    void aLongWordIsCutAndReadInNoTime() {
        assertThat(WordReading.all("a".repeat(10_000))).hasSize(1);
        assertThat(WordReading.all("я".repeat(10_000)).getFirst().word()).hasSize(40);
    }
}
