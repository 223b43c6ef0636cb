package kompas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import kompas.shared.kernel.OpeningHours;
import kompas.shared.sql.OpeningHoursColumn;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A sign on a door that can be read wrong is worse than none. */
class HoursInWordsTests {

    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

    private static final Messages MESSAGES =
            new Messages(new PathMatchingResourcePatternResolver(), "classpath:messages/shared_*.properties");

    private static final OpeningHours HOURS = OpeningHoursColumn.read("""
            {"week": {"mo": ["08:30-12:00", "13:00-18:30"], "tu": ["08:30-18:30"], "we": ["08:30-18:30"], "fr": ["18:00-24:00"]},
             "special": [{"from": "2026-12-24", "to": "2026-12-26", "yearly": true, "open": [],
                          "note": {"source": "bg", "texts": {"bg": "Коледа", "en": "Christmas"}}}]}
            """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 2026-11-23T10:00 | Open now, until 12:00",
                "da | 2026-11-23T10:00 | Åbent nu til kl. 12.00",
                "bg | 2026-11-23T10:00 | Отворено сега, до 12:00 ч.",
                "en | 2026-11-27T20:00 | Open now, until midnight",
                "en | 2026-11-23T12:30 | Closed now, opens at 13:00",
                "da | 2026-11-23T19:00 | Lukket nu, åbner i morgen kl. 8.30",
                "bg | 2026-11-28T10:00 | Затворено сега, отваря в понеделник в 8:30 ч.",
                "en | 2026-11-25T19:00 | Closed now, opens on Friday at 18:00",
                "da | 2026-12-23T19:00 | Lukket nu, åbner på mandag kl. 8.30",
            })
    void saysAtAGlanceWhetherItIsWorthGoing(String language, String time, String sentence) {
        assertThat(hours(language, time).sentence()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Tuesday–Wednesday | 08:30–18:30",
                "da | Tirsdag–onsdag | 8.30–18.30",
                "bg | Вторник–сряда | 8:30–18:30",
            })
    void writesTheWeekAsPeopleDo(String language, String days, String times) {
        Hours hours = hours(language, "2026-11-24T10:00");

        assertThat(hours.rows()).contains(new Hours.Row(days, times, true));
        assertThat(hours.rows()).hasSize(5);
        assertThat(hours.notes()).as("holidays of next month are too far off").hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 24–26 December: closed (Christmas)",
                "da | Коледа, 24.–26. december: lukket",
                "bg | 24–26 декември: затворено – Коледа",
            })
    void warnsOfHolidaysAhead(String language, String note) {
        assertThat(hours(language, "2026-12-20T10:00").notes()).containsExactly(note);
    }

    @ParameterizedTest
    @CsvSource({"en", "da", "bg"})
    void marksNoRegularDayOnAHoliday(String language) {
        assertThat(hours(language, "2026-12-25T19:00").rows()).noneMatch(Hours.Row::today);
    }

    private static Hours hours(String language, String time) {
        return HoursInWords.of(
                HOURS,
                new Text(MESSAGES, language),
                LocalDateTime.parse(time).atZone(SOFIA).toInstant(),
                SOFIA);
    }
}
