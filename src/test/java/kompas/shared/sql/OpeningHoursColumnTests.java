package kompas.shared.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import kompas.shared.kernel.OpeningHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursColumnTests {

    private static final String HOURS = """
            {"week": {"mo": ["10:00-12:00", "13:00-24:00"], "fr": ["18:00-02:00"]},
             "special": [
               {"from": "2026-12-24", "to": "2026-12-26", "yearly": true, "open": [],
                "note": {"source": "da", "texts": {"da": "Jul", "en": "Christmas"}}},
               {"from": "2026-12-05", "open": ["10:00-15:00"]}]}
            """;

    @Test
    void nothingIsLostOnTheWayToTheDatabaseAndBack() {
        OpeningHours hours = OpeningHoursColumn.read(HOURS);

        assertThat(hours.week()).hasSize(2);
        assertThat(hours.specials()).hasSize(2);
        assertThat(hours.specials().getFirst().note().orElseThrow().in("en").text())
                .isEqualTo("Christmas");
        assertThat(OpeningHoursColumn.read(OpeningHoursColumn.write(hours))).isEqualTo(hours);
    }

    @Test
    void writesMidnightAsPeopleDo() {
        assertThat(OpeningHoursColumn.write(OpeningHoursColumn.read(HOURS))).contains("\"13:00-24:00\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"week\": {\"xx\": [\"10:00-12:00\"]}}",
                "{\"week\": {\"mo\": [\"10:00\"]}}",
                "{\"week\": {\"mo\": [\"ten-twelve\"]}}",
                "{\"week\": {\"mo\": [\"10:00-12:00\", \"11:00-13:00\"]}}"
            })
    void refusesWhatItDoesNotUnderstand(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> OpeningHoursColumn.read(json));
    }
}
