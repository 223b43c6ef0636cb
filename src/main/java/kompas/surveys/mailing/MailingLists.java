package kompas.surveys.mailing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.surveys.Survey;
import kompas.surveys.mailing.MailingRows.Draft;
import kompas.surveys.method.LetterName;
import org.springframework.stereotype.Component;

/** The rounds of a survey's letters, and whom each is for. */
@Component
class MailingLists {

    private final MailingRows rows;
    private final MailedRows mailed;

    MailingLists(MailingRows rows, MailedRows mailed) {
        this.rows = rows;
        this.mailed = mailed;
    }

    /** Which time the letter would go out. */
    int next(Survey survey, LetterName letter) {
        return rows.next(survey.id(), letter);
    }

    Optional<UUID> add(Draft draft, Optional<LocalDate> planned, PersonId by) {
        return rows.add(draft, planned, Optional.of(by));
    }

    List<Mailing> of(Survey survey) {
        return rows.of(survey.id());
    }

    Optional<Mailing> find(Survey survey, UUID mailing) {
        return rows.find(mailing).filter(found -> found.survey().equals(survey.id()));
    }

    Optional<Mailing> find(Survey survey, LetterName letter, int round) {
        return rows.find(survey.id(), letter, round);
    }

    List<MailedOne> outcomes(Mailing mailing, Mailings.Span span) {
        return mailed.of(mailing.id(), span.from(), span.most());
    }
}
