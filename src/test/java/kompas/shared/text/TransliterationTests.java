package kompas.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterationTests {

    @ParameterizedTest
    @CsvSource({
        "Велико Търново, Veliko Tarnovo",
        "Кърджали, Kardzhali",
        "София, Sofia",
        "СОФИЯ, SOFIA",
        "Марияна, Mariyana",
        "България, Bulgaria",
        "Народно читалище „България-1870“, Narodno chitalishte „Bulgaria-1870“",
        "Шумен, Shumen",
        "ЩЪРКЕЛОВО, SHTARKELOVO",
        "Щъркелово, Shtarkelovo",
        "Бальовци, Balyovtsi",
        "Я, Ya",
        "Aalborg, Aalborg",
        "Høje-Taastrup, Høje-Taastrup"
    })
    void writesBulgarianNamesAsTheLawDoes(String name, String latin) {
        assertThat(Transliteration.latin(name)).isEqualTo(latin);
    }

    @Test
    void tellsWhetherThereIsAnythingToDo() {
        assertThat(Transliteration.isLatin("Ærø 2030")).isTrue();
        assertThat(Transliteration.isLatin("Razgrad – Разград")).isFalse();
    }
}
