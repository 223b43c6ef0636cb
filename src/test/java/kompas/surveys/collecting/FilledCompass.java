package kompas.surveys.collecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import kompas.surveys.xform.Filling;
import kompas.surveys.xform.Form;

/** The Compass questionnaire filled in as a phone does it, by the library phones use; only what is asked can be answered. */
final class FilledCompass {

    private static final String LANGUAGE = "Български (bg)";

    private final Filling filling;

    private FilledCompass(Filling filling) {
        this.filling = filling;
    }

    /** @param beside the files the phone was given with the form, by name */
    static FilledCompass of(String xform, Map<String, String> beside) throws Exception {
        return new FilledCompass(Form.parse(
                        xform,
                        name -> Optional.ofNullable(beside.get(name))
                                .map(file -> file.getBytes(StandardCharsets.UTF_8)))
                .begin());
    }

    FilledCompass say(String question, String answer) {
        assertThat(filling.answer("/data/" + question, answer, LANGUAGE))
                .as(question)
                .isEmpty();
        return this;
    }

    String xml() {
        return new String(filling.xml(), StandardCharsets.UTF_8);
    }
}
