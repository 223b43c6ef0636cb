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

    /**
     * Begins one that was added, or planned.
     *
     * @param accepted only those get it whose answers were accepted
     * @return how many get it
     */
    @Transactional
    int begin(Survey survey, UUID mailing, Whom whom, boolean accepted) {
        if (!rows.begin(mailing, clock.instant())) {
            return 0;
        }
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
