package kompas.surveys.questionnaires;

import java.util.List;
import kompas.surveys.xlsform.FormProblem;

/** What became of a workbook somebody handed in. */
public sealed interface KeptForm {

    /**
     * It is a form, and the draft of its questionnaire now.
     *
     * @param warnings what looks wrong in it
     */
    record Kept(Questionnaire questionnaire, List<FormProblem> warnings) implements KeptForm {}

    /** It is none; nothing has changed. */
    record Refused(List<FormProblem> problems) implements KeptForm {}
}
