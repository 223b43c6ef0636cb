package kompas.directory.importing.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kompas.directory.LegalForm;
import kompas.shared.kernel.Coded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A librarian need not say of three hundred organisations what their names say already. */
class FormWordsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Сдружение „Пчелари“ | association",
                "СНЦ Зелен Разград | association",
                "Асоциация на родителите | association",
                "ФОНДАЦИЯ „НАДЕЖДА“ | foundation",
                "НЧ „Просвещение 1911“ | chitalishte",
                "Народно читалище „Развитие“ – с. Дянково | chitalishte",
                "Център за развитие, сдружение | association",
                "Училищно настоятелство при СУ „Хр. Ботев“ | board_of_trustees",
                "Клуб на пенсионера „Златна есен“ | pensioners_club",
                "ЕТ „Иван Петров“ | other",
                "Зърно ООД | other",
                "Foreningen Norden | association",
                "Forening for lokalhistorie | association",
                "Ballerup Borgerforening | association",
                "Dansk Forening for Rosport | association",
                "Støtteforeningen for museet | board_of_trustees",
                "Mads Hansens Mindefond | foundation",
                "Den selvejende institution Møllen | self_owning",
                "Røde Kors, Lokalafdeling Vejle | local_branch",
                "Skovlunde Brugsforening | cooperative",
                "Vejle Valgmenighed | religious",
                "Musikfreunde Flensburg e.V. | association",
                "Surrey Community Foundation | foundation"
            })
    void aNameTellsTheForm(String name, String form) {
        assertThat(FormWords.in(name)).contains(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Женски хор при НЧ „Развитие“",
                "Танцов състав към читалище „Надежда“",
                "Приятели на читалище „Напредък“",
                "Клуб „Ет сетера“",
                "Venner af Foreningen Norden",
                "Rådet for frivillige foreninger",
                "Friends of the Village Foundation",
                "Skakklubben",
                ""
            })
    void whatIsSomebodyElsesOrNobodysIsNotTold(String name) {
        assertThat(FormWords.in(name)).isEmpty();
    }

    @Test
    void everyFormIsOneThereIs() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/resources/reference/profiles/legal-forms.txt")).stream()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .map(line -> line.substring(line.indexOf(" = ") + 3)))
                .isNotEmpty()
                .allMatch(code -> Coded.find(LegalForm.class, code).isPresent());
    }
}
