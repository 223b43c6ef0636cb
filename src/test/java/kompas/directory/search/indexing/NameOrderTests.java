package kompas.directory.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kompas.shared.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

/** A list by name reads as a librarian would file it. */
class NameOrderTests {

    @Test
    void letterBeforeNumbersAndNoMindOfQuotes() {
        assertThat(sorted("bg", "15.IX.1903", "„Светлина“", "9 май 1945", "Ангел Кънчев", "\"Зора\" 1873", "Ямбол"))
                .containsExactly("Ангел Кънчев", "\"Зора\" 1873", "„Светлина“", "Ямбол", "9 май 1945", "15.IX.1903");
    }

    @Test
    void wordByWordAndNumbersByValue() {
        assertThat(sorted("bg", "Новаци", "Нов живот-1908", "Просвета 10", "Просвета 9", "Нов живот"))
                .containsExactly("Нов живот", "Нов живот-1908", "Новаци", "Просвета 9", "Просвета 10");
    }

    @Test
    void everyAlphabetInItsOwnOrder() {
        assertThat(sorted("da", "Østerbro", "Århus", "Ærø", "Zoo", "Aalborg", "Amager"))
                .containsExactly("Amager", "Zoo", "Ærø", "Østerbro", "Aalborg", "Århus");
        assertThat(sorted("bg", "Щастие", "Ъгъл", "Чайка", "Йордан", "Иван"))
                .containsExactly("Иван", "Йордан", "Чайка", "Щастие", "Ъгъл");
    }

    private static List<String> sorted(String language, String... names) {
        return Stream.of(names)
                .sorted(Comparator.comparing(name -> NameOrder.key(LocalizedText.of(language, name))))
                .toList();
    }
}
