package kompas.surveys.answering;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import kompas.shared.kernel.NotFound;
import kompas.surveys.Survey;
import kompas.surveys.bindings.Bindings;
import kompas.surveys.collecting.FieldForms;
import kompas.surveys.questionnaires.FormVersion;
import kompas.surveys.questionnaires.FormVersions;
import kompas.surveys.questionnaires.KeepingQuestionnaires;
import kompas.surveys.xform.Filling;
import kompas.surveys.xform.Form;
import kompas.surveys.xform.UnusableForm;
import kompas.surveys.xform.WrongForm;
import org.springframework.stereotype.Component;

/** The forms that are being answered, parsed once; lists of organisations in them are read anew after a while. */
@Component
public class AnswerForms {

    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int MOST = 50;

    private final FormVersions versions;
    private final FieldForms files;
    private final KeepingQuestionnaires questionnaires;
    private final Cache<Key, Known> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(FRESH).build();

    AnswerForms(FormVersions versions, FieldForms files, KeepingQuestionnaires questionnaires) {
        this.versions = versions;
        this.files = files;
        this.questionnaires = questionnaires;
    }

    private record Key(UUID survey, UUID version) {}

    /**
     * A form and what the web knows of it.
     *
     * @param way path of the question that asks how the answers came: nobody who answers on the web is asked it; "" for none
     */
    public record Known(FormVersion version, Form form, String way) {

        /** With nothing in it but how its answers come, where it asks that and knows of it. */
        public Filling begin(String how) {
            Filling filling = form.begin();
            Way.of(this, filling).say(how);
            return filling;
        }

        /** With answers that were kept. */
        public Filling open(byte[] content) {
            try {
                return form.open(new ByteArrayInputStream(content));
            } catch (IOException | WrongForm e) {
                throw new IllegalStateException("Answers that were kept are none of their form", e);
            }
        }
    }

    /** What is asked now; empty when nothing is published. */
    Optional<Known> current(Survey survey) {
        return versions.current(survey.questionnaire()).map(version -> of(survey, version.id()));
    }

    /** @throws NotFound when there is no such version */
    public Known of(Survey survey, UUID version) {
        return known.get(new Key(survey.id().value(), version), key -> parsed(survey, version));
    }

    private Known parsed(Survey survey, UUID id) {
        FormVersion version = versions.find(id).orElseThrow(() -> new NotFound("Form version " + id));
        try {
            Form form = Form.parse(versions.xform(version), name -> content(survey, version, name));
            String way = Bindings.question(questionnaires.workbook(version), Bindings.WAY)
                    .orElse("");
            return new Known(version, form, way);
        } catch (UnusableForm e) {
            throw new IllegalStateException("A published form cannot be filled in: " + id, e);
        }
    }

    private Optional<byte[]> content(Survey survey, FormVersion version, String name) {
        try (InputStream bytes = files.open(survey, version, name)) {
            return Optional.of(bytes.readAllBytes());
        } catch (NotFound e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
