package kompas.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en | 3 October 2026", "da | 3. oktober 2026", "bg | 3 октомври 2026 г."})
    void writesDatesAsTheReaderDoes(String language, String date) {
        Text text = new Text(new Messages(new PathMatchingResourcePatternResolver()), language);

        // which of Unicode's spaces stands before "г." differs between versions of the locale data
        assertThat(text.date(LocalDate.of(2026, 10, 3)).replaceAll("\\p{Zs}", " "))
                .isEqualTo(date);
    }
}
