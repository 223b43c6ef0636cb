package kompas.directory.importing.record;

import static org.assertj.core.api.Assertions.assertThat;

import kompas.directory.importing.record.WrittenContacts.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is to be phoned is found in the cell where somebody wrote three people, two numbers and a mailbox. */
class WrittenContactsTests {

    @ParameterizedTest
    @CsvSource({
        "'084 660 000', BG",
        "'+359 84 660-000', BG",
        "'(084) 66 10 00', BG",
        "'03112/9111', BG",
        "'12 34 56 78', DK",
        "'+45 12345678', DK"
    })
    void aNumberAloneStaysAsItWasWritten(String number, String country) {
        assertThat(WrittenContacts.read("", number, country)).containsExactly(new Written("", number, ""));
    }

    @Test
    void everyNumberKeepsTheNameBesideIt() {
        assertThat(WrittenContacts.read("", "Иван Петров 0888 123 456; Мария: 084/66 10 00", "BG"))
                .containsExactly(
                        new Written("Иван Петров", "0888 123 456", ""), new Written("Мария", "084/66 10 00", ""));
        assertThat(WrittenContacts.read("", "0888123456 (Мария Колева)", "BG"))
                .containsExactly(new Written("Мария Колева", "0888123456", ""));
        assertThat(WrittenContacts.read("", "Иван Петров, тел. 0888 123 456, ivan@example.org", "BG"))
                .containsExactly(new Written("Иван Петров", "0888 123 456", "ivan@example.org"));
        assertThat(WrittenContacts.read("", "0888 123 456, Иван Петров", "BG"))
                .containsExactly(new Written("Иван Петров", "0888 123 456", ""));
    }

    @Test
    void severalNumbersAreSeveral() {
        assertThat(WrittenContacts.read("Karen", "12 34 56 78 / 87 65 43 21", "DK"))
                .containsExactly(new Written("Karen", "12 34 56 78", ""), new Written("Karen", "87 65 43 21", ""));
        assertThat(WrittenContacts.read("", "0888123456 0887654321", "BG"))
                .containsExactly(new Written("", "0888123456", ""), new Written("", "0887654321", ""));
    }

    @Test
    void whatIsNoNameBecomesNone() {
        assertThat(WrittenContacts.read("", "0888 123 456 след 17 ч.", "BG"))
                .containsExactly(new Written("", "0888 123 456", ""));
        assertThat(WrittenContacts.read("", "няма", "BG")).isEmpty();
        assertThat(WrittenContacts.read("", "Иван Петров", "BG")).isEmpty();
        assertThat(WrittenContacts.read("Иван Петров", "", "BG")).containsExactly(new Written("Иван Петров", "", ""));
    }

    @Test
    void theNoughtASpreadsheetTookIsGivenBack() {
        assertThat(WrittenContacts.read("", "888123456", "BG")).containsExactly(new Written("", "0888123456", ""));
        assertThat(WrittenContacts.read("", "88812345", "DK")).containsExactly(new Written("", "88812345", ""));
    }
}
