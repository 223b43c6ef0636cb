package kompas.surveys.collecting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.UUID;
import kompas.surveys.questionnaires.FormVersion;
import kompas.surveys.questionnaires.FormVersions;
import kompas.surveys.xform.Form;
import kompas.surveys.xform.UnusableForm;
import org.springframework.stereotype.Component;

/** Which form an answer is to, and what that form says; what was published never changes and is kept in memory. */
@Component
class KnownForms {

    private static final int MOST = 50;

    private final FormVersions versions;
    private final Cache<Key, Known> published =
            Caffeine.newBuilder().maximumSize(MOST).build();

    KnownForms(FormVersions versions) {
        this.versions = versions;
    }

    private record Key(UUID questionnaire, String form, String version) {}

    /**
     * A version and its facts.
     *
     * @param rules empty where a phone would refuse the form
     */
    record Known(FormVersion version, FormFacts facts, Optional<Form> rules) {}

    /** The version a submission names: a published one, or for a phone that tries it the draft as it is now. */
    Optional<Known> find(Sender sender, Submission submission) {
        Key key = new Key(sender.questionnaire(), submission.formId(), submission.formVersion());
        Known known = published.getIfPresent(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Known> found = versions.published(key.questionnaire(), key.form(), key.version())
                .map(this::known);
        found.ifPresent(kept -> published.put(key, kept));
        return found.or(() -> sender.draft() ? draft(key) : Optional.empty());
    }

    /** Whether the survey asks a form of this id at all, in whatever version. */
    boolean asks(Sender sender, Submission submission) {
        return versions.of(sender.questionnaire()).stream()
                .anyMatch(version -> version.formId().equals(submission.formId()));
    }

    private Optional<Known> draft(Key key) {
        return versions.draft(key.questionnaire())
                .filter(draft -> draft.formId().equals(key.form()))
                .map(this::known);
    }

    private Known known(FormVersion version) {
        String xform = versions.xform(version);
        return new Known(version, FormFacts.of(xform), rules(xform));
    }

    /** Lists that stand in files beside the form are not looked into: what was chosen of them was offered by the phone. */
    private static Optional<Form> rules(String xform) {
        try {
            return Optional.of(Form.parse(xform, name -> Optional.empty()));
        } catch (UnusableForm e) {
            return Optional.empty();
        }
    }
}
