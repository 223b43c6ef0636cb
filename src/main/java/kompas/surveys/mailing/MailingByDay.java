package kompas.surveys.mailing;

import java.time.LocalTime;
import java.util.Optional;
import kompas.accounts.PersonId;
import kompas.jobs.NightlyWork;
import kompas.surveys.Survey;
import kompas.surveys.SurveyId;
import kompas.surveys.Surveys;
import kompas.surveys.mailing.PlanningMailings.Switched;
import kompas.surveys.method.LetterName;
import org.springframework.stereotype.Component;

/**
 * In the morning lets go what was planned for today, or for a day the server slept through, and thanks those whose answers were
 * accepted. Only while a survey is open; what waits when it is over never goes.
 */
@Component
class MailingByDay implements NightlyWork {

    private final MailingRows rows;
    private final ThankingRows thanking;
    private final BeginningMailings beginning;
    private final Addressees addressees;
    private final WritingMails writing;
    private final Surveys surveys;

    MailingByDay(
            MailingRows rows,
            ThankingRows thanking,
            BeginningMailings beginning,
            Addressees addressees,
            WritingMails writing,
            Surveys surveys) {
        this.rows = rows;
        this.thanking = thanking;
        this.beginning = beginning;
        this.addressees = addressees;
        this.writing = writing;
        this.surveys = surveys;
    }

    @Override
    public String code() {
        return "surveys.mailing";
    }

    /** When people read their mail. */
    @Override
    public LocalTime at() {
        return LocalTime.of(9, 0);
    }

    @Override
    public String run() {
        if (!addressees.possible()) {
            return "no letters of surveys without a mail server";
        }
        int reminded =
                rows.due(addressees.today()).stream().mapToInt(this::remind).sum();
        int thanked = thanking.open().stream().mapToInt(this::thank).sum();
        return "%d to be reminded, %d thanked".formatted(reminded, thanked);
    }

    private int remind(Mailing planned) {
        Survey survey = surveys.get(planned.survey());
        if (!beginning.mayLeave(survey, planned.letter())) {
            beginning.stop(planned.id());
            return 0;
        }
        return isWhole(survey, planned.letter(), planned.said().by())
                ? beginning.begin(survey, planned.id(), Whom.all(planned.letter(), planned.pause()))
                : 0;
    }

    private int thank(SurveyId id) {
        Survey survey = surveys.get(id);
        Whom whom = Whom.all(LetterName.THANKS, Whom.SHORTEST);
        Optional<Switched> on = thanking.find(id);
        if (on.isEmpty()
                || !addressees.accepted(survey, whom)
                || !isWhole(survey, LetterName.THANKS, on.get().by())) {
            return 0;
        }
        MailingRows.Draft draft = new MailingRows.Draft(
                id, LetterName.THANKS, rows.next(id, LetterName.THANKS), Way.ACCEPTED, whom.pause());
        return beginning
                .begin(survey, draft, whom, on.get().by())
                .map(BeginningMailings.Begun::many)
                .orElse(0);
    }

    /** A letter with dots in it waits for somebody to fill them in. */
    private boolean isWhole(Survey survey, LetterName letter, Optional<PersonId> by) {
        return writing.open(survey, letter, by).isEmpty();
    }
}
