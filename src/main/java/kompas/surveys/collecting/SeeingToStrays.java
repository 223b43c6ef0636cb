package kompas.surveys.collecting;

import java.io.IOException;
import java.time.Clock;
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
import kompas.surveys.collecting.SubmissionReading.Unreadable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was sent and lies aside: looked at, filed as a response of its own where it can be read, or said to be seen to. */
@Service
public class SeeingToStrays {

    /** How many are shown; they go by themselves after some time. */
    public static final int MOST = 100;

    /** Longer notes are cut. */
    public static final int LONGEST_NOTE = 500;

    private final StrayRows rows;
    private final ReadingArrivals reading;
    private final FilingResponses filing;
    private final SurveysPermissions permissions;
    private final AuditLog audit;
    private final Clock clock;

    SeeingToStrays(
            StrayRows rows,
            ReadingArrivals reading,
            FilingResponses filing,
            SurveysPermissions permissions,
            AuditLog audit,
            Clock clock) {
        this.rows = rows;
        this.reading = reading;
        this.filing = filing;
        this.permissions = permissions;
        this.audit = audit;
        this.clock = clock;
    }

    /** What waits first. */
    @Transactional(readOnly = true)
    public List<Stray> all(SignedIn who, Survey survey) {
        permissions.require(who, SurveysAct.REVIEW, survey);
        return rows.all(survey.id(), MOST);
    }

    /** @throws NotFound when nothing of this id lies aside for this survey */
    @Transactional
    public Stray get(SignedIn who, Survey survey, UUID id) {
        permissions.require(who, SurveysAct.REVIEW, survey);
        return rows.lock(survey.id(), id).orElseThrow(() -> new NotFound("Stray " + id));
    }

    /**
     * Files it as a new response under an id made of its content; done twice it is one.
     *
     * @return the response; empty when it cannot be read
     */
    @Transactional(rollbackFor = IOException.class)
    public Optional<UUID> file(SignedIn who, Survey survey, UUID id) throws IOException {
        Stray stray = get(who, survey, id);
        if (stray.settled().flatMap(Stray.Settled::response).isPresent()) {
            return stray.settled().flatMap(Stray.Settled::response);
        }
        Sender sender = sender(survey, stray);
        ReadingArrivals.Read read;
        try {
            read = stray.conflict() ? reading.readAnew(sender, stray.content()) : reading.read(sender, stray.content());
        } catch (Unreadable e) {
            return Optional.empty();
        }
        if (filing.file(sender, read, List.of()) == Receipt.CONFLICT) {
            return Optional.empty();
        }
        Optional<UUID> response =
                filing.find(survey.id(), stray.draft(), read.arrived().instanceId());
        settle(who, survey, stray, new Stray.Settled(clock.instant(), Optional.of(who.id()), "", response));
        return response;
    }

    /** Says that nothing has to be done about it any more. */
    @Transactional
    public void settle(SignedIn who, Survey survey, UUID id, String note) {
        Stray stray = get(who, survey, id);
        if (stray.settled().isEmpty()) {
            settle(
                    who,
                    survey,
                    stray,
                    new Stray.Settled(clock.instant(), Optional.of(who.id()), note, Optional.empty()));
        }
    }

    private void settle(SignedIn who, Survey survey, Stray stray, Stray.Settled settled) {
        rows.settle(stray.id(), settled);
        audit.record(new Act(
                Optional.of(who.id().value()),
                settled.response().isPresent() ? "surveys.stray-file" : "surveys.stray-settle",
                "survey",
                survey.id().value(),
                Map.of("stray", stray.id().toString()),
                Map.of()));
    }

    private static Sender sender(Survey survey, Stray stray) {
        return new Sender(
                survey.id(),
                survey.questionnaire(),
                stray.draft(),
                stray.mode(),
                Optional.empty(),
                stray.sender(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
