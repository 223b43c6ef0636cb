package kompas.surveys.mailing;

import java.time.Clock;
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
    private final Clock clock;

    MailingLists(MailingRows rows, MailedRows mailed, Clock clock) {
        this.rows = rows;
        this.mailed = mailed;
        this.clock = clock;
    }

    /** Which time the letter would go out. */
    int next(Survey survey, LetterName letter) {
        return rows.next(survey.id(), letter);
    }

    /** One that waits for its day; empty where one waits already. */
    Optional<UUID> plan(Draft draft, LocalDate on, PersonId by) {
        return rows.add(draft, Optional.of(on), Optional.of(by), clock.instant());
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
