package kompas.surveys.typing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.surveys.Survey;
import kompas.surveys.questionnaires.FormVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one person has typed in for a survey, and has begun. */
@Service
public class TypingDay {

    private static final int MOST_UNSENT = 20;

    private final PaperEntries entries;
    private final BeginningCopies beginning;
    private final TypingIn typing;

    TypingDay(PaperEntries entries, BeginningCopies beginning, TypingIn typing) {
        this.entries = entries;
        this.beginning = beginning;
        this.typing = typing;
    }

    /**
     * How it stands.
     *
     * @param open whether copies are typed in
     * @param until the day after which none are any more
     * @param printed versions of the form that may have been printed, the newest first
     * @param unsent what was begun and not sent, the latest first
     * @param count how many copies were sent today
     * @param last the copy that was sent last, whenever that was
     */
    public record Today(
            boolean open,
            LocalDate until,
            List<FormVersion> printed,
            List<PaperEntry> unsent,
            int count,
            Optional<PaperEntry> last) {}

    /** @param midnight when today began where the network is */
    @Transactional(readOnly = true)
    public Today of(SignedIn who, Survey survey, Instant midnight) {
        typing.require(who, survey);
        return new Today(
                typing.open(survey),
                typing.lastDay(survey),
                beginning.printed(survey),
                entries.open(survey, who.id(), MOST_UNSENT),
                entries.count(survey, who.id(), midnight),
                entries.last(survey, who.id()));
    }
}
