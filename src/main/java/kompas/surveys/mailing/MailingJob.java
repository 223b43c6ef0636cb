package kompas.surveys.mailing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kompas.jobs.JobKind;
import kompas.jobs.JobReport;
import kompas.jobs.JobRun;
import kompas.shared.kernel.NotFound;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets a letter leave, one by one; begun again it goes on with those who still wait. */
@Component
class MailingJob implements JobKind {

    static final String CODE = "surveys.mailing";

    private static final Logger LOG = LoggerFactory.getLogger(MailingJob.class);
    private static final String MAILING = "mailing";
    private static final int PORTION = 50;

    private final MailingRows rows;
    private final MailedRows mailed;
    private final PostingMails posting;
    private final Surveys surveys;
    private final BeginningMailings beginning;

    MailingJob(
            MailingRows rows, MailedRows mailed, PostingMails posting, Surveys surveys, BeginningMailings beginning) {
        this.rows = rows;
        this.mailed = mailed;
        this.posting = posting;
        this.surveys = surveys;
        this.beginning = beginning;
    }

    static Map<String, String> parameters(UUID mailing) {
        return Map.of(MAILING, mailing.toString());
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public JobReport run(JobRun run) {
        UUID id = UUID.fromString(run.parameters().getOrDefault(MAILING, ""));
        while (true) {
            Mailing mailing = rows.find(id).orElseThrow(() -> new NotFound("Mailing " + id));
            run.progress(
                    (long) mailing.tally().all() - mailing.tally().waiting(),
                    mailing.tally().all());
            List<UUID> portion = mailed.waiting(id, PORTION);
            if (portion.isEmpty()) {
                return JobReport.NOTHING;
            }
            Survey survey = surveys.get(mailing.survey());
            if (!beginning.mayLeave(survey, mailing.letter())) {
                beginning.stop(mailing.id());
                return JobReport.NOTHING;
            }
            for (UUID respondent : portion) {
                run.stopIfCancelled();
                post(survey, mailing, respondent);
            }
        }
    }

    /** One that cannot be written to does not keep the others from it. */
    private void post(Survey survey, Mailing mailing, UUID respondent) {
        try {
            posting.post(survey, mailing, respondent);
        } catch (RuntimeException e) {
            LOG.warn("Respondent {} could not be written to", respondent, e);
            mailed.fail(mailing.id(), respondent);
        }
    }
}
