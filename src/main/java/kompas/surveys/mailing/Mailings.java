package kompas.surveys.mailing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.shared.kernel.NotFound;
import kompas.surveys.Survey;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import kompas.surveys.mailing.BeginningMailings.Begun;
import kompas.surveys.mailing.MailingRows.Draft;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who plan a survey send its letters by mail: they see whom one reaches and whom not and why, send it once, stop it. */
@Service
public class Mailings {

    private final Addressees addressees;
    private final BeginningMailings beginning;
    private final WritingMails writing;
    private final MailingLists rows;
    private final SurveysPermissions permissions;
    private final AuditLog audit;

    Mailings(
            Addressees addressees,
            BeginningMailings beginning,
            WritingMails writing,
            MailingLists rows,
            SurveysPermissions permissions,
            AuditLog audit) {
        this.addressees = addressees;
        this.beginning = beginning;
        this.writing = writing;
        this.rows = rows;
        this.permissions = permissions;
        this.audit = audit;
    }

    /**
     * How it stands with a letter.
     *
     * @param round which time it would go out
     */
    public record Reach(Map<Turn, Integer> counts, int round, Optional<Obstacle> obstacle) {

        public int due() {
            return counts.getOrDefault(Turn.DUE, 0);
        }
    }

    @Transactional(readOnly = true)
    public Reach reach(SignedIn who, Survey survey, Whom whom) {
        permissions.require(who, SurveysAct.PLAN, survey);
        return new Reach(
                addressees.counts(survey, whom), rows.next(survey, whom.letter()), obstacle(who, survey, whom));
    }

    /** Those of one turn, place by place. */
    @Transactional(readOnly = true)
    public List<Addressee> page(SignedIn who, Survey survey, Whom whom, Turn turn, Span span) {
        permissions.require(who, SurveysAct.PLAN, survey);
        return addressees.page(survey, whom, turn, span.from(), span.most());
    }

    /** A part of a list. */
    public record Span(int from, int most) {}

    /** What came of pressing the button. */
    public sealed interface Outcome {

        /** It leaves, or left when it was pressed before. */
        record Begun(UUID mailing) implements Outcome {}

        /** Nobody's turn, or it cannot leave, or more than were shown: it is to be looked at again. */
        record LookAgain() implements Outcome {}
    }

    /**
     * Sends a letter, once for each round: pressed twice it is one.
     *
     * @param round the one that was shown
     * @param expected how many were shown; when there are more they are to be shown first
     */
    @Transactional
    public Outcome send(SignedIn who, Survey survey, Whom whom, int round, int expected) {
        permissions.require(who, SurveysAct.PLAN, survey);
        Optional<Mailing> before = rows.find(survey, whom.letter(), round).filter(known -> !known.waits());
        if (before.isPresent()) {
            return new Outcome.Begun(before.get().id());
        }
        int due = addressees.counts(survey, whom).getOrDefault(Turn.DUE, 0);
        if (due == 0
                || due > expected
                || round != rows.next(survey, whom.letter())
                || obstacle(who, survey, whom).isPresent()) {
            return new Outcome.LookAgain();
        }
        Draft draft = new Draft(survey.id(), whom.letter(), round, Way.NOW, whom.pause());
        Optional<Begun> begun = beginning.begin(survey, draft, whom, Optional.of(who.id()));
        begun.ifPresent(each -> record(
                who,
                survey,
                "surveys.mail",
                Map.of("letter", whom.letter().code(), "count", String.valueOf(each.many()))));
        return begun.map(Begun::mailing)
                .or(() -> rows.find(survey, whom.letter(), round).map(Mailing::id))
                .<Outcome>map(Outcome.Begun::new)
                .orElseGet(Outcome.LookAgain::new);
    }

    /** Of a survey, the latest first. */
    @Transactional(readOnly = true)
    public List<Mailing> all(SignedIn who, Survey survey) {
        permissions.require(who, SurveysAct.PLAN, survey);
        return rows.of(survey);
    }

    /** @throws NotFound when this survey has no such round */
    @Transactional(readOnly = true)
    public Mailing get(SignedIn who, Survey survey, UUID mailing) {
        permissions.require(who, SurveysAct.PLAN, survey);
        return rows.find(survey, mailing).orElseThrow(() -> new NotFound("Mailing " + mailing));
    }

    /** What came of it for each; what did not go out first. */
    @Transactional(readOnly = true)
    public List<MailedOne> outcomes(SignedIn who, Survey survey, Mailing mailing, Span span) {
        permissions.require(who, SurveysAct.PLAN, survey);
        return rows.outcomes(mailing, span);
    }

    /** Whoever has it already keeps it; everybody else gets nothing. One that waits for its day never begins. */
    @Transactional
    public void stop(SignedIn who, Survey survey, UUID mailing) {
        Mailing known = get(who, survey, mailing);
        if (beginning.stop(mailing, Optional.of(who.id()))) {
            record(
                    who,
                    survey,
                    "surveys.mail-stop",
                    Map.of("letter", known.letter().code()));
        }
    }

    private Optional<Obstacle> obstacle(SignedIn who, Survey survey, Whom whom) {
        if (!addressees.possible()) {
            return Optional.of(Obstacle.of(Obstacle.Kind.NO_MAIL));
        }
        if (!beginning.mayLeave(survey, whom.letter())) {
            return Optional.of(Obstacle.of(Obstacle.Kind.NOT_OPEN));
        }
        Set<String> open = writing.open(survey, whom.letter(), Optional.of(who.id()));
        return open.isEmpty() ? Optional.empty() : Optional.of(new Obstacle(Obstacle.Kind.BLANKS, open));
    }

    private void record(SignedIn who, Survey survey, String act, Map<String, String> words) {
        audit.record(new Act(
                Optional.of(who.id().value()), act, "survey", survey.id().value(), words, Map.of()));
    }
}
