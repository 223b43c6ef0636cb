package kompas.surveys.paper;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.UUID;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import kompas.surveys.Survey;
import kompas.surveys.bindings.Bindings;
import kompas.surveys.questionnaires.FormVersion;
import kompas.surveys.questionnaires.FormVersions;
import kompas.surveys.questionnaires.KeepingQuestionnaires;
import kompas.surveys.workbook.Workbook;
import kompas.surveys.xlsform.problem.Problems;
import kompas.surveys.xlsform.reading.FormReading;
import kompas.surveys.xlsform.tree.Form;
import org.springframework.stereotype.Component;

/** The forms of surveys as they stand on paper; what was published never changes and is kept in memory. */
@Component
public class PaperForms {

    private static final int MOST = 50;

    private final FormVersions versions;
    private final KeepingQuestionnaires questionnaires;
    private final Messages messages;
    private final Cache<Key, PaperForm> kept =
            Caffeine.newBuilder().maximumSize(MOST).build();

    PaperForms(FormVersions versions, KeepingQuestionnaires questionnaires, Messages messages) {
        this.versions = versions;
        this.questionnaires = questionnaires;
        this.messages = messages;
    }

    private record Key(UUID version, String language, boolean printed) {}

    /** What is asked now; empty while nothing is published. */
    Optional<PaperForm> of(Survey survey, String language) {
        return versions.current(survey.questionnaire()).map(version -> of(version, language, true));
    }

    /**
     * A version with the numbers it has on paper.
     *
     * @param printed false for all that is asked in whatever way, numbered likewise
     */
    public PaperForm of(FormVersion version, String language, boolean printed) {
        return kept.get(new Key(version.id(), language, printed), key -> read(version, key));
    }

    private PaperForm read(FormVersion version, Key key) {
        Workbook workbook = questionnaires.workbook(version);
        Form form = new FormReading(workbook, new Problems()).read();
        if (form == null) {
            throw new IllegalStateException("Published, but no form: " + version.id());
        }
        String way = key.printed() ? Bindings.question(workbook, Bindings.WAY).orElse("") : "";
        return new PaperReading(form, new Text(messages, key.language()), way).read();
    }
}
