package kompas.surveys.mailing;

import java.util.Optional;
import java.util.UUID;
import kompas.mail.Outbox.Posted;
import kompas.mail.Recipient;
import kompas.surveys.Survey;
import kompas.surveys.fieldwork.MailAttempts;
import kompas.surveys.mailing.WritingMails.Written;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Posts a letter to one: what it says, that it went out and the try it is stand in one transaction, so that a process that dies
 * has written to nobody twice.
 */
@Component
class PostingMails {

    private final Addressees addressees;
    private final WritingMails writing;
    private final MailedRows mailed;
    private final SurveyMail mail;
    private final MailAttempts attempts;

    PostingMails(
            Addressees addressees, WritingMails writing, MailedRows mailed, SurveyMail mail, MailAttempts attempts) {
        this.addressees = addressees;
        this.writing = writing;
        this.mailed = mailed;
        this.mail = mail;
        this.attempts = attempts;
    }

    /** Looks again whether it is their turn, for they may have answered meanwhile; nothing when they do not wait any more. */
    @Transactional
    void post(Survey survey, Mailing mailing, UUID respondent) {
        if (!mailed.take(mailing.id(), respondent)) {
            return;
        }
        Optional<Addressee> one = addressees.find(survey, Whom.all(mailing.letter(), mailing.pause()), respondent);
        Turn turn = one.map(Addressee::turn).orElse(Turn.GONE);
        if (one.isEmpty() || turn != Turn.DUE) {
            mailed.leaveOut(mailing.id(), respondent, turn);
            return;
        }
        Posted posted = post(survey, mailing, one.get());
        if (posted == Posted.ACCEPTED) {
            mailed.sent(mailing.id(), respondent, addressees.today());
            attempts.written(respondent, mailing.said().by());
        } else if (posted == Posted.UNWANTED) {
            mailed.leaveOut(mailing.id(), respondent, Turn.UNSUBSCRIBED);
        } else {
            mailed.leaveOut(mailing.id(), respondent, Turn.UNDELIVERED);
            attempts.undelivered(respondent);
        }
    }

    private Posted post(Survey survey, Mailing mailing, Addressee one) {
        Written written =
                writing.to(survey, mailing.letter(), one, mailing.said().by());
        if (!written.open().isEmpty()) {
            throw new IllegalStateException("Nothing is known of " + written.open());
        }
        Recipient to =
                new Recipient(one.email(), one.name().in(one.language()).text(), one.language(), Optional.empty());
        return mail.post(
                to,
                written.letter(),
                Optional.of(one.id()),
                Optional.of("surveys.mailing:" + mailing.id() + ":" + one.id()));
    }
}
