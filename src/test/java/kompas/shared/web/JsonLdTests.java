package kompas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonLdTests {

    @Test
    void aNameCannotLeaveTheScriptItStandsIn() {
        JsonLd data = JsonLd.of(Map.of("name", "</script><img src=x onerror=alert(1)> & Søn"));

        assertThat(data.json()).doesNotContain("<", ">", "&").contains("\\u003c/script", "Søn");
    }
}
