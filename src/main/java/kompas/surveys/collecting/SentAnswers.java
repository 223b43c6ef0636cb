package kompas.surveys.collecting;

import java.util.Optional;
import kompas.surveys.collecting.SubmissionReading.Unreadable;
import tools.jackson.databind.JsonNode;

/**
 * What stands in XML that was sent, for whoever shows it.
 *
 * @param formId and the version of the form it answers; "" for none
 * @param instanceId empty where it came without
 * @param title what its form calls it, "" for nothing
 * @param answers nested as in the form
 */
public record SentAnswers(
        String formId, String formVersion, Optional<String> instanceId, String title, JsonNode answers) {

    /** Empty when it is no filled-in form. */
    public static Optional<SentAnswers> read(byte[] xml) {
        try {
            Submission read = SubmissionReading.read(xml);
            return Optional.of(new SentAnswers(
                    read.formId(), read.formVersion(), read.instanceId(), read.title(), read.answers()));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }
}
