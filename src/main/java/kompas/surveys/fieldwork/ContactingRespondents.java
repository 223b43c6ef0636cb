package kompas.surveys.fieldwork;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.shared.kernel.NotFound;
import kompas.surveys.Survey;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import kompas.surveys.fieldwork.AttemptRows.Now;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fieldworkers visit and phone those that are asked, and write down what came of it. */
@Service
public class ContactingRespondents {

    private static final Duration NEXT_DAY = Duration.ofDays(1);

    private final RespondentRows respondents;
    private final AttemptRows attempts;
    private final Sight.Sights sights;
    private final SurveysPermissions permissions;
    private final AuditLog audit;
    private final Clock clock;

    ContactingRespondents(
            RespondentRows respondents,
            AttemptRows attempts,
            Sight.Sights sights,
            SurveysPermissions permissions,
            AuditLog audit,
            Clock clock) {
        this.respondents = respondents;
        this.attempts = attempts;
        this.sights = sights;
        this.permissions = permissions;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is still to do for whoever asks: agreed times first, then place by place. */
    @Transactional(readOnly = true)
    public List<Respondent> todo(SignedIn who, Survey survey) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        return respondents.todo(survey.id(), sights.of(who), who.id());
    }

    /** @throws NotFound when this survey asks nobody with this id */
    @Transactional(readOnly = true)
    public Respondent get(SignedIn who, Survey survey, UUID respondent) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        return respondents
                .find(survey.id(), sights.of(who), respondent)
                .orElseThrow(() -> new NotFound("Respondent " + respondent));
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Attempt> attempts(SignedIn who, Survey survey, Respondent respondent) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        return attempts.of(respondent.id());
    }

    /**
     * Writes down a try of now. Sent twice it is one; after the third in vain one stops.
     *
     * @param tried its moment and whose it was are not looked at
     * @throws NotFound when this survey asks nobody with this id
     */
    @Transactional
    public void record(SignedIn who, Survey survey, UUID respondent, Attempt tried) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        Now before = lock(survey, respondent);
        AttemptOutcome outcome = tried.outcome();
        Instant now = clock.instant();
        RespondentState after = outcome.after(before.state(), before.vain() + (outcome.inVain() ? 1 : 0));
        Optional<Instant> next = !after.open()
                ? Optional.empty()
                : tried.next().or(() -> outcome.again() ? Optional.of(now.plus(NEXT_DAY)) : Optional.empty());
        Attempt attempt = new Attempt(tried.id(), now, Optional.of(who.id()), tried.way(), outcome, next, tried.note());
        if (attempts.add(respondent, attempt)) {
            attempts.become(respondent, after, next);
            record(who, "surveys.contact", respondent, Map.of("survey", survey.slug(), "outcome", outcome.code()));
        }
    }

    /** Takes one's own latest try back. @return whose it was; empty when another came after it or it is not one's own */
    @Transactional
    public Optional<UUID> undo(SignedIn who, Survey survey, UUID attempt) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        Optional<UUID> respondent = attempts.undo(survey.id(), attempt, who.id());
        respondent.ifPresent(id -> record(who, "surveys.undo-contact", id, Map.of("survey", survey.slug())));
        return respondent;
    }

    /** Whose try it was, for the notice that offers to take it back. */
    @Transactional(readOnly = true)
    public Optional<Respondent> ofAttempt(SignedIn who, Survey survey, UUID attempt) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        return attempts.respondentOf(survey.id(), attempt)
                .flatMap(id -> respondents.find(survey.id(), sights.of(who), id));
    }

    /** Says how far it has come, without a try. */
    @Transactional
    public void become(SignedIn who, Survey survey, UUID respondent, RespondentState state) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        if (lock(survey, respondent).state() != state) {
            attempts.become(respondent, state, Optional.empty());
            record(who, "surveys.respondent", respondent, Map.of("survey", survey.slug(), "state", state.code()));
        }
    }

    /** Writes down how they prefer to be asked; empty where no wish is known. */
    @Transactional
    public void prefer(SignedIn who, Survey survey, UUID respondent, Optional<ContactWay> way) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        lock(survey, respondent);
        if (attempts.prefer(respondent, way)) {
            record(
                    who,
                    "surveys.respondent",
                    respondent,
                    Map.of(
                            "survey",
                            survey.slug(),
                            "way",
                            way.map(ContactWay::code).orElse("")));
        }
    }

    /** The moment it is. */
    public Instant now() {
        return clock.instant();
    }

    private Now lock(Survey survey, UUID respondent) {
        return attempts.lock(survey.id(), respondent).orElseThrow(() -> new NotFound("Respondent " + respondent));
    }

    private void record(SignedIn who, String action, UUID respondent, Map<String, String> detail) {
        audit.record(new Act(Optional.of(who.id().value()), action, "respondent", respondent, detail, Map.of()));
    }
}
