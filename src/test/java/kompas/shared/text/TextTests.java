package kompas.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kompas.shared.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Costumes | looking for: Costumes |",
                "da | Носии | søger: Носии | bg",
                "bg | Носии | търси: Носии |"
            })
    void whatTheNetworkNamedIsSaidByItsNameAndInWhichLanguage(
            String language, String name, String phrase, @Nullable String foreign) {
        LocalizedText costumes = new LocalizedText("bg", Map.of("bg", "Носии", "en", "Costumes"));
        Messages messages = new Messages(
                code -> Optional.of(costumes).filter(unused -> code.equals("own-nosii")),
                new PathMatchingResourcePatternResolver(),
                "classpath:messages/needs_*.properties");
        Text text = new Text(messages, language);

        assertThat(text.say("needs.kind.own-nosii")).isEqualTo(name);
        assertThat(text.say("needs.need.own-nosii")).isEqualTo(phrase);
        assertThat(text.foreign("needs.kind.own-nosii")).isEqualTo(foreign);
        assertThat(text.knows("needs.kind.own-other")).isFalse();
        assertThat(text.foreign("needs.kind.space")).isNull();
    }
}
