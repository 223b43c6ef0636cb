package kompas.surveys.answering.web;

import java.util.Optional;
import kompas.libraries.Libraries;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.NotFound;
import kompas.surveys.Survey;
import kompas.surveys.SurveyStatus;
import kompas.surveys.Surveys;
import kompas.surveys.answering.AnswerKey;
import kompas.surveys.answering.AnswerSheet;
import kompas.surveys.answering.Answering;
import kompas.surveys.answering.OpenLinks;
import kompas.surveys.answering.PersonalLinks;
import kompas.surveys.inviting.Invitation;
import org.springframework.stereotype.Component;

/** Tells those who are asked what it is about, and how things stand with their answers. */
@Component
class Introducing {

    private final Surveys surveys;
    private final Answering answering;
    private final OpenLinks links;
    private final PersonalLinks personal;
    private final Libraries libraries;

    Introducing(Surveys surveys, Answering answering, OpenLinks links, PersonalLinks personal, Libraries libraries) {
        this.surveys = surveys;
        this.answering = answering;
        this.links = links;
        this.personal = personal;
        this.libraries = libraries;
    }

    /**
     * @param second of the epoch
     * @param hasty whether they pressed as fast as a program
     */
    record Moment(long second, boolean hasty) {}

    /** @throws NotFound for a survey the public knows nothing of yet */
    IntroView open(Survey survey, Moment now) {
        if (survey.status() == SurveyStatus.DRAFT) {
            throw new NotFound("Survey " + survey.slug());
        }
        IntroView.State state = !answering.open(survey)
                ? IntroView.State.OVER
                : links.allowed(survey) ? IntroView.State.BEGIN : IntroView.State.BY_CODE;
        return view(survey, Optional.empty(), state, "/answer/" + survey.slug(), now);
    }

    /** Whoever holds a code sees whom it is for, and nothing that is known of them. */
    IntroView invited(Invitation invitation, AnswerKey key, Moment now) {
        Survey survey = surveys.get(invitation.survey());
        Optional<AnswerSheet> sheet = answering.find(key);
        IntroView.State state = sheet.filter(AnswerSheet::sent).isPresent()
                ? IntroView.State.SENT
                : survey.status() == SurveyStatus.DRAFT
                        ? IntroView.State.NOT_YET
                        : !answering.open(survey)
                                ? sheet.isPresent() ? IntroView.State.TOO_LATE : IntroView.State.OVER
                                : sheet.isPresent() ? IntroView.State.GO_ON : IntroView.State.BEGIN;
        return view(survey, personal.name(invitation), state, "/answer/" + key.text(), now);
    }

    private IntroView view(
            Survey survey, Optional<LocalizedText> whom, IntroView.State state, String path, Moment now) {
        return new IntroView(
                survey,
                survey.library().flatMap(libraries::find).map(library -> library.name()),
                whom,
                state,
                path,
                now.second(),
                now.hasty());
    }
}
