package kompas.surveys.reviewing;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.files.Files;
import kompas.shared.kernel.NotFound;
import kompas.surveys.Survey;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import kompas.surveys.reviewing.ReceivedResponse.Attached;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks through what came in for a survey, and says which of it is believed. */
@Service
public class Reviewing {

    /** How many stand on one page. */
    public static final int PAGE = 50;

    /** How many earlier states of a response are shown. */
    private static final int STATES = 50;

    private final ResponseQueries responses;
    private final HistoryQueries history;
    private final CommentRows comments;
    private final SurveysPermissions permissions;
    private final Files files;
    private final AuditLog audit;

    Reviewing(
            ResponseQueries responses,
            HistoryQueries history,
            CommentRows comments,
            SurveysPermissions permissions,
            Files files,
            AuditLog audit) {
        this.responses = responses;
        this.history = history;
        this.comments = comments;
        this.permissions = permissions;
        this.files = files;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Progress progress(SignedIn who, Survey survey) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        return responses.progress(survey.id());
    }

    /** One more than a page, so that it is known whether there are more. */
    @Transactional(readOnly = true)
    public List<ResponseLine> page(SignedIn who, Survey survey, ResponseFilter filter, int from) {
        permissions.require(who, SurveysAct.REVIEW, survey);
        return responses.page(survey.id(), filter, from, PAGE + 1);
    }

    /** @throws NotFound when this survey has no such response */
    @Transactional(readOnly = true)
    public ReceivedResponse get(SignedIn who, Survey survey, UUID response) {
        permissions.require(who, SurveysAct.REVIEW, survey);
        return responses.find(survey.id(), response).orElseThrow(() -> new NotFound("Response " + response));
    }

    /** What it said before, the latest first. */
    @Transactional(readOnly = true)
    public List<EarlierState> earlier(SignedIn who, Survey survey, ReceivedResponse response) {
        permissions.require(who, SurveysAct.REVIEW, survey);
        return response.line().edits() == 0
                ? List.of()
                : history.of(response.line().id(), STATES);
    }

    /** Says whether a response is believed. */
    @Transactional
    public void decide(SignedIn who, Survey survey, UUID response, ResponseStatus status) {
        get(who, survey, response);
        if (responses.become(response, status)) {
            if (status == ResponseStatus.ACCEPTED || status == ResponseStatus.REJECTED) {
                comments.close(response, "decided");
            }
            record(who, survey, "surveys.review", response, Map.of("status", status.code()));
        }
    }

    /** The XML as it was sent. */
    @Transactional
    public byte[] content(SignedIn who, Survey survey, UUID response) {
        get(who, survey, response);
        return responses.content(response);
    }

    /** @throws NotFound when there is no such file */
    @Transactional(readOnly = true)
    public Attached file(SignedIn who, Survey survey, UUID response, UUID file) {
        return get(who, survey, response).files().stream()
                .filter(each -> each.id().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotFound("Attachment " + file));
    }

    /** Its bytes, to be closed. */
    public InputStream open(Attached file) throws IOException {
        return files.openBytes(file.file());
    }

    /** Hands on every response, the oldest first, and writes down that they were taken out. */
    @Transactional
    public void export(SignedIn who, Survey survey, Consumer<ReceivedResponse> taker) {
        permissions.require(who, SurveysAct.REVIEW, survey);
        record(who, survey, "surveys.export", survey.id().value(), Map.of());
        responses.each(survey.id(), taker);
    }

    private void record(SignedIn who, Survey survey, String action, UUID subject, Map<String, String> detail) {
        audit.record(new Act(
                Optional.of(who.id().value()),
                action,
                subject.equals(survey.id().value()) ? "survey" : "response",
                subject,
                detail,
                Map.of()));
    }
}
