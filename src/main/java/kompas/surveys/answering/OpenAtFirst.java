package kompas.surveys.answering;

import java.util.Optional;
import kompas.directory.stating.Rule;
import kompas.surveys.AfterBeginning;
import kompas.surveys.Survey;
import kompas.surveys.bindings.Bindings;
import kompas.surveys.questionnaires.FormVersions;
import kompas.surveys.questionnaires.KeepingQuestionnaires;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may answer a survey that has just been begun. What organisations say of themselves takes the place of what is known of them:
 * that is asked by links of their own until the library says otherwise. Everything else anybody may answer.
 */
@Component
class OpenAtFirst implements AfterBeginning {

    private static final String NAME = "name";

    private final FormVersions versions;
    private final KeepingQuestionnaires questionnaires;
    private final JdbcClient database;

    OpenAtFirst(FormVersions versions, KeepingQuestionnaires questionnaires, JdbcClient database) {
        this.versions = versions;
        this.questionnaires = questionnaires;
        this.database = database;
    }

    /** An example is there to be tried. */
    @Override
    public void begun(Survey survey) {
        if (!survey.example() && isOfOrganisations(survey)) {
            database.sql("update surveys.survey set open_link = false where id = :id")
                    .param("id", survey.id().value())
                    .update();
        }
    }

    private boolean isOfOrganisations(Survey survey) {
        return versions.current(survey.questionnaire()).map(questionnaires::workbook).stream()
                .flatMap(workbook -> Bindings.of(workbook).stream())
                .anyMatch(binding ->
                        binding.bindsTo().equals(NAME) && binding.rule().equals(Optional.of(Rule.REPLACE)));
    }
}
