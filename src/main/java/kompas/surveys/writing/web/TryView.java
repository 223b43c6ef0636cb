package kompas.surveys.writing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.text.Text;
import kompas.surveys.Survey;
import kompas.surveys.SurveyId;
import kompas.surveys.SurveyStatus;
import kompas.surveys.answering.Trying;
import kompas.surveys.answering.web.SheetView;
import kompas.surveys.questionnaires.FormVersion;
import kompas.surveys.questionnaires.Questionnaire;
import kompas.surveys.xform.Prompt;

/**
 * A form somebody tries.
 *
 * @param tried how far they are; empty where no page can show the form
 * @param state what has been answered so far, as it goes with the page
 */
public record TryView(About about, Optional<Trying.Tried> tried, String state, Text t) {

    /**
     * Which form.
     *
     * @param broken whether something in the draft has to be mended first, and an earlier state of it is shown
     * @param mayChange whether the reader may
     */
    public record About(Questionnaire questionnaire, FormVersion version, boolean broken, boolean mayChange) {}

    public String path() {
        return about.questionnaire().path() + "/try";
    }

    /** Whether nothing is asked at all. */
    public boolean blank() {
        return tried.filter(each -> !each.all().isEmpty()).isEmpty();
    }

    /** The page as those see it who answer; empty behind the last one. */
    public Optional<SheetView> sheet() {
        return tried.filter(each -> each.page().page().isPresent())
                .map(each -> new SheetView(survey(), "", each.sheet(), each.page(), t, null));
    }

    /** A survey nobody has begun. */
    private Survey survey() {
        Questionnaire one = about.questionnaire();
        return new Survey(
                new SurveyId(one.id()),
                "",
                one.library(),
                one.id(),
                new Survey.Words(
                        LocalizedText.of(t.language(), one.called(t)), Optional.empty(), Optional.empty(), List.of()),
                SurveyStatus.DRAFT,
                new Survey.Period(LocalDate.EPOCH, LocalDate.EPOCH),
                List.of(),
                false);
    }

    /** What would have been sent. */
    public List<Prompt> answered() {
        return tried.stream()
                .flatMap(each -> each.all().stream())
                .flatMap(page -> page.prompts().stream())
                .filter(prompt -> !prompt.readOnly() && !prompt.answer().isEmpty())
                .toList();
    }
}
