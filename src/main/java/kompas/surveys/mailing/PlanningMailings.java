package kompas.surveys.mailing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.surveys.Survey;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import kompas.surveys.mailing.MailingRows.Draft;
import kompas.surveys.method.LetterName;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters that go out by themselves: a reminder on a day, thanks when answers were accepted. Both are off until somebody wants them. */
@Service
public class PlanningMailings {

    private static final int ELEVENTH_DAY = 10;

    private final MailingLists rows;
    private final ThankingRows thanking;
    private final Addressees addressees;
    private final SurveysPermissions permissions;
    private final AuditLog audit;

    PlanningMailings(
            MailingLists rows,
            ThankingRows thanking,
            Addressees addressees,
            SurveysPermissions permissions,
            AuditLog audit) {
        this.rows = rows;
        this.thanking = thanking;
        this.addressees = addressees;
        this.permissions = permissions;
        this.audit = audit;
    }

    /** @param by who switched it on; empty when that is forgotten */
    public record Switched(Optional<PersonId> by, Instant at) {}

    /**
     * What goes out by itself.
     *
     * @param reminder the one that waits for its day
     * @param usual the day the method has for it, while there is none
     * @param first the first day it may be, {@code last} the last one
     */
    public record Plan(
            Optional<Mailing> reminder, Optional<Switched> thanks, LocalDate usual, LocalDate first, LocalDate last) {}

    @Transactional(readOnly = true)
    public Plan plan(SignedIn who, Survey survey) {
        permissions.require(who, SurveysAct.PLAN, survey);
        LocalDate opens = survey.period().opens();
        LocalDate last = survey.period().closes();
        LocalDate tomorrow = addressees.today().plusDays(1);
        LocalDate first = tomorrow.isBefore(opens) ? opens : tomorrow;
        LocalDate eleventh = opens.plusDays(ELEVENTH_DAY);
        LocalDate usual = eleventh.isAfter(last) ? last : eleventh;
        return new Plan(
                rows.of(survey).stream()
                        .filter(mailing -> mailing.way() == Way.PLANNED && mailing.waits())
                        .findFirst(),
                thanking.find(survey.id()),
                usual.isBefore(first) ? first : usual,
                first,
                last);
    }

    /**
     * Has those reminded on a day who have not answered by then. Where a reminder waits already, that one stays.
     *
     * @param pause in days, as in {@link Whom}
     * @return false for a day that has passed, or on which no answers are taken
     */
    @Transactional
    public boolean remind(SignedIn who, Survey survey, LocalDate on, int pause) {
        Plan plan = plan(who, survey);
        if (on.isBefore(plan.first()) || on.isAfter(plan.last())) {
            return false;
        }
        Draft draft =
                new Draft(survey.id(), LetterName.REMINDER, rows.next(survey, LetterName.REMINDER), Way.PLANNED, pause);
        if (plan.reminder().isEmpty() && rows.plan(draft, on, who.id()).isPresent()) {
            record(who, survey, "surveys.mail-plan", Map.of("on", on.toString()));
        }
        return true;
    }

    /** Thanks by mail, or not any more, whoever's answers are accepted. */
    @Transactional
    public void thank(SignedIn who, Survey survey, boolean on) {
        permissions.require(who, SurveysAct.PLAN, survey);
        boolean changed = on ? thanking.on(survey.id(), who.id()) : thanking.off(survey.id());
        if (changed) {
            record(who, survey, "surveys.mail-thanks", Map.of("on", String.valueOf(on)));
        }
    }

    private void record(SignedIn who, Survey survey, String act, Map<String, String> words) {
        audit.record(new Act(
                Optional.of(who.id().value()), act, "survey", survey.id().value(), words, Map.of()));
    }
}
