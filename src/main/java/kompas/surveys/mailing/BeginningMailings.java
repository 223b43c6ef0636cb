package kompas.surveys.mailing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.jobs.JobId;
import kompas.jobs.Jobs;
import kompas.surveys.Survey;
import kompas.surveys.SurveyStatus;
import kompas.surveys.mailing.MailingRows.Draft;
import kompas.surveys.method.LetterName;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a round of a letter: who gets it is written down, then a job lets it leave. */
@Component
class BeginningMailings {

    private final Addressees addressees;
    private final MailingRows rows;
    private final MailedRows mailed;
    private final Jobs jobs;
    private final Clock clock;

    BeginningMailings(Addressees addressees, MailingRows rows, MailedRows mailed, Jobs jobs, Clock clock) {
        this.addressees = addressees;
        this.rows = rows;
        this.mailed = mailed;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Whether the letter makes sense today: what asks for answers while they are taken, thanks from the first day on. */
    boolean mayLeave(Survey survey, LetterName letter) {
        LocalDate today = addressees.today();
        return letter.hasCode()
                ? survey.status().collects()
                        && !today.isBefore(survey.period().opens())
                        && !today.isAfter(survey.period().closes())
                : survey.status() != SurveyStatus.DRAFT;
    }

    /** @param many how many get it */
    record Begun(UUID mailing, int many) {}

    /**
     * Begins a new round, whether or not another one of this letter waits for its day.
     *
     * @param draft which one; only those whose answers were accepted get one that goes out because of that
     * @return empty when there is such a round already
     */
    @Transactional
    Optional<Begun> begin(Survey survey, Draft draft, Whom whom, Optional<PersonId> by) {
        return rows.add(draft, Optional.empty(), by, clock.instant())
                .map(mailing -> new Begun(mailing, enter(survey, mailing, whom, draft.way() == Way.ACCEPTED)));
    }

    /** Begins one that was planned. @return how many get it */
    @Transactional
    int begin(Survey survey, UUID mailing, Whom whom) {
        return rows.begin(mailing, clock.instant()) ? enter(survey, mailing, whom, false) : 0;
    }

    private int enter(Survey survey, UUID mailing, Whom whom, boolean accepted) {
        int many = addressees.enter(mailing, survey, whom, accepted);
        if (many > 0) {
            rows.job(
                    mailing,
                    jobs.start(MailingJob.CODE, MailingJob.parameters(mailing), Optional.empty())
                            .value());
        }
        return many;
    }

    /** Nobody else gets it; because the survey is over. */
    @Transactional
    boolean stop(UUID mailing) {
        return stop(mailing, Optional.empty());
    }

    /** @return whether there was anything left to stop */
    @Transactional
    boolean stop(UUID mailing, Optional<PersonId> by) {
        boolean stopped = rows.stop(mailing, by, clock.instant());
        if (stopped) {
            mailed.stop(mailing);
            rows.job(mailing).map(JobId::new).ifPresent(jobs::cancel);
        }
        return stopped;
    }
}
