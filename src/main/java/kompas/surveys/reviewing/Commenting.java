package kompas.surveys.reviewing;

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
import kompas.surveys.SurveyId;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import kompas.surveys.collecting.AfterFiling;
import kompas.surveys.reviewing.Comment.Reply;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions of a reviewer to whoever collected a response, and their answers. While one waits the response is sent back; an
 * answer to each, or an edit, brings it before the reviewer again. Nobody sees a question about what somebody else collected.
 */
@Service
public class Commenting implements AfterFiling {

    /** Longer ones are cut. */
    public static final int LONGEST = 2000;

    private final CommentRows rows;
    private final ResponseQueries responses;
    private final SurveysPermissions permissions;
    private final AuditLog audit;
    private final Clock clock;

    Commenting(
            CommentRows rows, ResponseQueries responses, SurveysPermissions permissions, AuditLog audit, Clock clock) {
        this.rows = rows;
        this.responses = responses;
        this.permissions = permissions;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was asked about a response, the oldest first. */
    @Transactional(readOnly = true)
    public List<Comment> of(SignedIn who, Survey survey, UUID response) {
        permissions.require(who, SurveysAct.REVIEW, survey);
        return rows.of(survey.id(), response);
    }

    /** What is asked about the responses this person collected and not closed yet, the oldest first. */
    @Transactional(readOnly = true)
    public List<Comment> mine(SignedIn who, Survey survey) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        return rows.open(survey.id(), who.id());
    }

    /** @param id of the comment, so that a form sent twice is one */
    public record Asked(UUID id, UUID response, String path, String body) {}

    /**
     * Asks whoever collected a response; nothing happens where nobody did.
     *
     * @throws NotFound when this survey has no such response
     */
    @Transactional
    public void ask(SignedIn who, Survey survey, Asked asked) {
        permissions.require(who, SurveysAct.REVIEW, survey);
        ReceivedResponse response = responses
                .find(survey.id(), asked.response())
                .orElseThrow(() -> new NotFound("Response " + asked.response()));
        if (response.line().collectedBy().isEmpty()) {
            return;
        }
        if (rows.add(asked.id(), asked.response(), Optional.empty(), asked.path(), said(who, asked.body()))) {
            responses.become(asked.response(), ResponseStatus.SENT_BACK);
            record(who, survey, "surveys.ask", asked.response());
        }
    }

    /**
     * Answers a question about what this person collected.
     *
     * @param id of the answer, so that a form sent twice is one
     * @throws NotFound when nothing is open under this id about what they collected
     */
    @Transactional
    public void answer(SignedIn who, Survey survey, UUID comment, UUID id, String body) {
        Comment open = mine(who, survey).stream()
                .filter(one -> one.id().equals(comment))
                .findFirst()
                .orElseThrow(() -> new NotFound("Comment " + comment));
        UUID response = open.about().response();
        if (rows.add(id, response, Optional.of(comment), "", said(who, body))) {
            rows.returnAnswered(response);
            record(who, survey, "surveys.answer", response);
        }
    }

    /** What was asked about it is answered by the edit. */
    @Override
    @Transactional
    public void edited(SurveyId survey, UUID response) {
        rows.close(response, "edited");
    }

    @Override
    public void filed(SurveyId survey, UUID response) {
        // nothing was asked about a new one
    }

    private Reply said(SignedIn who, String body) {
        return new Reply(body.substring(0, Math.min(body.length(), LONGEST)), Optional.of(who.id()), clock.instant());
    }

    private void record(SignedIn who, Survey survey, String action, UUID response) {
        audit.record(new Act(
                Optional.of(who.id().value()),
                action,
                "response",
                response,
                Map.of("survey", survey.slug()),
                Map.of()));
    }
}
