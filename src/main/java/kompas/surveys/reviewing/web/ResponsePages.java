package kompas.surveys.reviewing.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.SurveysAct;
import kompas.surveys.reviewing.Queue;
import kompas.surveys.reviewing.ReceivedResponse;
import kompas.surveys.reviewing.ReceivedResponse.Attached;
import kompas.surveys.reviewing.ResponseLine;
import kompas.surveys.reviewing.ResponseStatus;
import kompas.surveys.reviewing.Reviewing;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What came in for a survey, one by one. */
@PageController
class ResponsePages {

    static final String PATH = "/surveys/{slug}/responses";

    private static final String ONE = PATH + "/{id:[0-9a-f-]{36}}";

    private final Surveys surveys;
    private final Reviewing reviewing;
    private final Queue queue;
    private final ResponseViews views;
    private final QueueViews lists;
    private final CommentsOfResponses comments;

    ResponsePages(
            Surveys surveys,
            Reviewing reviewing,
            Queue queue,
            ResponseViews views,
            QueueViews lists,
            CommentsOfResponses comments) {
        this.surveys = surveys;
        this.reviewing = reviewing;
        this.queue = queue;
        this.views = views;
        this.lists = lists;
        this.comments = comments;
    }

    @GetMapping(PATH)
    ModelAndView list(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            Narrowing narrowing,
            @RequestParam(defaultValue = "0") int from) {
        Survey survey = surveys.get(slug, who, SurveysAct.REVIEW);
        int start = Math.clamp(from, 0, 1_000_000);
        List<ResponseLine> lines = reviewing.page(who, survey, narrowing.filter(lists.zone()), start);
        QueueViews.Found found = new QueueViews.Found(survey, narrowing, start, lines, queue.choices(who, survey));
        return new ModelAndView("surveys/responses", "view", lists.list(page, found));
    }

    @GetMapping(ONE)
    ModelAndView one(Page page, SignedIn who, @PathVariable String slug, @PathVariable UUID id, Narrowing narrowing) {
        Survey survey = surveys.get(slug, who, SurveysAct.REVIEW);
        ReceivedResponse response = reviewing.get(who, survey, id);
        ResponseViews.Around around = new ResponseViews.Around(
                reviewing.earlier(who, survey, response),
                comments.of(page, who, survey, id),
                queue.beside(who, survey, narrowing.queue(lists.zone()), id),
                narrowing.query());
        return new ModelAndView("surveys/response", "view", views.one(page, survey, response, around));
    }

    /** Says whether it is believed, and goes on to the next one of the same list. */
    @PostMapping(ONE)
    String decide(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed) {
        Narrowing narrowing = Narrowing.of(typed);
        String status = Typed.line(typed.getFirst("status"));
        Survey survey = surveys.get(slug, who, SurveysAct.REVIEW);
        Coded.find(ResponseStatus.class, status)
                .filter(wanted -> wanted != ResponseStatus.SENT_BACK)
                .ifPresent(wanted -> reviewing.decide(who, survey, id, wanted));
        Optional<UUID> next = status.equals("received")
                ? Optional.of(id)
                : queue.beside(who, survey, narrowing.queue(lists.zone()), id).next();
        return "redirect:"
                + page.to(survey.path() + "/responses"
                        + next.map(each -> "/" + each).orElse("") + narrowing.query());
    }

    @GetMapping(ONE + ".xml")
    ResponseEntity<byte[]> content(SignedIn who, @PathVariable String slug, @PathVariable UUID id) {
        Survey survey = surveys.get(slug, who, SurveysAct.REVIEW);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(id + ".xml"))
                .contentType(MediaType.APPLICATION_XML)
                .body(reviewing.content(who, survey, id));
    }

    @GetMapping(ONE + "/files/{file:[0-9a-f-]{36}}")
    ResponseEntity<InputStreamResource> file(
            SignedIn who, @PathVariable String slug, @PathVariable UUID id, @PathVariable UUID file)
            throws IOException {
        Survey survey = surveys.get(slug, who, SurveysAct.REVIEW);
        Attached attached = reviewing.file(who, survey, id, file);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(attached.name()))
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(new InputStreamResource(reviewing.open(attached)));
    }

    /** All of them as a table for a spreadsheet. */
    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> export(SignedIn who, Page page, @PathVariable String slug) {
        Survey survey = surveys.get(slug, who, SurveysAct.REVIEW);
        byte[] table = views.table(survey, page.language(), taker -> reviewing.export(who, survey, taker));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(survey.slug() + ".csv"))
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(table);
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
