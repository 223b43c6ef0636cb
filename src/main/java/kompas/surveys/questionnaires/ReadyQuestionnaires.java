package kompas.surveys.questionnaires;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.shared.kernel.Identifiers;
import kompas.surveys.workbook.Sheet;
import kompas.surveys.workbook.UnreadableWorkbook;
import kompas.surveys.workbook.Workbook;
import kompas.surveys.workbook.Workbooks;
import kompas.surveys.xlsform.CompiledForm;
import kompas.surveys.xlsform.NotAnXlsForm;
import kompas.surveys.xlsform.XlsForm;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The questionnaires that come with Kompas; a newer one becomes a further version of the same. */
@Component
public class ReadyQuestionnaires {

    /** Key of the one that asks organisations who they are and what they need. */
    public static final String COMPASS = "compass";

    /** Key of the one that asks everybody what they miss where they live. */
    public static final String COMMUNITY_NEEDS = "community-needs";

    private static final List<String> KEYS =
            List.of(COMPASS, "training-needs", COMMUNITY_NEEDS, "outcome", "outcome-follow-up");

    private final QuestionnaireRows rows;
    private final FormVersions versions;
    private final boolean server;

    ReadyQuestionnaires(
            QuestionnaireRows rows,
            FormVersions versions,
            @Value("${kompas.command:serve}") String command,
            @Value("${kompas.surveys.ready:true}") boolean wanted) {
        this.rows = rows;
        this.versions = versions;
        this.server = wanted && command.equals("serve");
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void atStart() {
        if (server) {
            load();
        }
    }

    /** Publishes those that are not there yet; does nothing the second time. */
    @Transactional
    public void load() {
        for (String key : KEYS) {
            Workbook workbook = workbook(key);
            UUID questionnaire = rows.findReady(key)
                    .map(Questionnaire::id)
                    .orElseGet(() -> insert(key, setting(workbook, "form_title")));
            if (versions.published(questionnaire, setting(workbook, "form_id"), setting(workbook, "version"))
                    .isEmpty()) {
                publish(questionnaire, workbook);
            }
        }
    }

    private UUID insert(String key, String title) {
        UUID id = Identifiers.next();
        rows.insert(new Questionnaire(id, Optional.empty(), title, Optional.of(key), false), Optional.empty());
        return id;
    }

    /** The questionnaire with this key; empty before it was loaded. */
    @Transactional(readOnly = true)
    public Optional<Questionnaire> find(String key) {
        return rows.findReady(key);
    }

    private void publish(UUID questionnaire, Workbook workbook) {
        try {
            CompiledForm form = XlsForm.compile(workbook);
            rows.rename(questionnaire, form.title());
            rows.writeDraft(questionnaire, workbook, form, Optional.empty());
            rows.publish(versions.draft(questionnaire).orElseThrow().id(), Optional.empty());
        } catch (NotAnXlsForm e) {
            throw new IllegalStateException("A questionnaire of ours is no form", e);
        }
    }

    /** As it comes with this Kompas. */
    public static Workbook workbook(String key) {
        return resource("surveys/questionnaires/" + key + ".md", key);
    }

    /** A workbook that comes with Kompas, by its path. */
    public static Workbook resource(String path, String name) {
        try {
            return Workbooks.markdown(name, new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableWorkbook e) {
            throw new IllegalStateException("A questionnaire of ours cannot be read", e);
        }
    }

    private static String setting(Workbook workbook, String name) {
        Sheet settings = workbook.sheets().stream()
                .filter(sheet -> sheet.name().equals("settings"))
                .findFirst()
                .orElseThrow();
        return settings.rows()
                .getFirst()
                .cells()
                .get(settings.headings().indexOf(name))
                .strip();
    }
}
