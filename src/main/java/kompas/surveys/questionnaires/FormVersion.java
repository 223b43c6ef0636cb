package kompas.surveys.questionnaires;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A form as it was at one time.
 *
 * @param number counts within the questionnaire, from 1
 * @param formId what phones know the form by
 * @param version "" where its author gave none
 * @param md5 of the XForm, in 32 hexadecimal digits: by it a phone sees that a form is new
 * @param media names of the files it shows
 * @param published empty for the draft
 */
public record FormVersion(
        UUID id,
        UUID questionnaire,
        int number,
        String formId,
        String version,
        String title,
        String md5,
        List<String> media,
        Optional<Instant> published) {

    public FormVersion {
        media = List.copyOf(media);
    }
}
