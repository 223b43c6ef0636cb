package kompas.directory.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No row is lost above the headings, and no column for want of a name. */
class HeadingRowTests {

    private static final String TITLE = "НПО в общината;;;;";
    private static final String UPPER = "№;Наименование;Адрес;;Контакти";
    private static final String LOWER = ";;Град;Улица;Телефон";
    private static final String CHOIR = "1;Хор;Разград;ул. Бели Лом 1;084 661000";
    private static final String AGAIN = "№;Наименование;Град;Улица;Телефон";

    @Test
    void headingsThatTakeTwoRowsNameEveryColumn() {
        assertThat(names(Set.of(), TITLE, UPPER, LOWER, CHOIR)).isEqualTo(row(AGAIN));
        assertThat(names(Set.of("наименование", "адрес"), TITLE, UPPER, LOWER, CHOIR))
                .isEqualTo(row(AGAIN));
    }

    @Test
    void headingsSaidAgainFurtherDownDoNotHideTheRowsAbove() {
        assertThat(HeadingRow.find(rows(TITLE, UPPER, LOWER, CHOIR, CHOIR, AGAIN, CHOIR), Set.of()))
                .isEqualTo(2);
    }

    @Test
    void aRowBelowHeadingsInOneRowIsNoPartOfThem() {
        assertThat(names(Set.of(), "Navn;By;Noter", "Koret;Ballerup;synger", "Klubben;;"))
                .isEqualTo(row("Navn;By;Noter"));
        assertThat(names(Set.of(), "Navn;By;Noter", ";Ballerup;synger", "Klubben;;"))
                .isEqualTo(row("Navn;By;Noter"));
    }

    private static List<String> names(Set<String> known, String... rows) {
        List<List<String>> all = rows(rows);
        return HeadingRow.names(all, HeadingRow.find(all, known));
    }

    private static List<List<String>> rows(String... rows) {
        return Stream.of(rows).map(HeadingRowTests::row).toList();
    }

    private static List<String> row(String cells) {
        return List.of(cells.split(";", -1));
    }
}
