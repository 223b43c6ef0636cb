package kompas.surveys.typing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.SurveysAct;
import kompas.surveys.typing.SendingCopies;
import kompas.surveys.typing.TypedCopy;
import kompas.surveys.typing.TypingIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The whole questionnaire on one screen, in the order and with the numbers of the paper. */
@PageController
class CopyPages {

    static final String ONE = TypingPages.PATH + "/{entry:[0-9a-f-]{36}}";

    private final Surveys surveys;
    private final TypingIn typing;
    private final SendingCopies sending;
    private final CopyViews views;

    CopyPages(Surveys surveys, TypingIn typing, SendingCopies sending, CopyViews views) {
        this.surveys = surveys;
        this.typing = typing;
        this.sending = sending;
        this.views = views;
    }

    /** Who types what. */
    record Typist(SignedIn who, Survey survey, UUID entry) {}

    /** What is typed of somebody else is kept by no cache. */
    @ModelAttribute("typist")
    Typist typist(SignedIn who, @PathVariable String slug, @PathVariable UUID entry, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        return new Typist(who, surveys.get(slug, who, SurveysAct.COLLECT), entry);
    }

    @GetMapping(ONE)
    ModelAndView copy(
            Page page,
            @ModelAttribute(value = "typist", binding = false) Typist typist,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String say) {
        TypedCopy copy = typing.get(typist.who(), typist.survey(), typist.entry(), page.language());
        return shown(page, typist.survey(), copy, new CopyView.Shown(at, say));
    }

    /** Without a script the whole form is sent at once; a plus in a field asks for one row more of what repeats there. */
    @PostMapping(ONE)
    Object typed(
            Page page,
            @ModelAttribute(value = "typist", binding = false) Typist typist,
            @RequestParam MultiValueMap<String, String> sent)
            throws IOException {
        String pressed = Optional.ofNullable(sent.getFirst("go")).orElse("");
        Survey survey = typist.survey();
        Map<String, String> fields = fields(sent);
        if (pressed.equals("drop")) {
            typing.drop(typist.who(), survey, typist.entry());
            return "redirect:" + page.to(survey.path() + "/paper/enter");
        }
        if (pressed.equals("send")) {
            return sent(page, typist, sending.send(typist.who(), survey, typist.entry(), fields, page.language()));
        }
        TypedCopy copy = typing.keep(typist.who(), survey, typist.entry(), fields, page.language());
        return shown(
                page,
                survey,
                copy,
                new CopyView.Shown(TypingIn.rowAskedFor(fields).orElse(""), ""));
    }

    private static String sent(Page page, Typist typist, SendingCopies.Sent sent) {
        Survey survey = typist.survey();
        String enter = survey.path() + "/paper/enter";
        return "redirect:"
                + page.to(
                        switch (sent) {
                            case SendingCopies.Sent.Done ignored -> enter + "?sent=true";
                            case SendingCopies.Sent.Corrected corrected ->
                                survey.path() + "/responses/" + corrected.response();
                            case SendingCopies.Sent.Changed ignored -> enter + "/" + typist.entry() + "?say=changed";
                            case SendingCopies.Sent.NoReason ignored -> enter + "/" + typist.entry() + "?say=reason";
                        });
    }

    /** The same for a script: what changed is kept, and what that brings is said. */
    @PostMapping(ONE + "/keep")
    ResponseEntity<CopyState> keep(
            Page page,
            @ModelAttribute(value = "typist", binding = false) Typist typist,
            @RequestParam MultiValueMap<String, String> sent) {
        Map<String, String> fields = fields(sent);
        TypedCopy copy = typing.keep(typist.who(), typist.survey(), typist.entry(), fields, page.language());
        String go = TypingIn.rowAskedFor(fields)
                .map(field -> page.to(typist.survey().path() + "/paper/enter/" + typist.entry() + "?at="
                        + URLEncoder.encode(field, StandardCharsets.UTF_8)))
                .orElse("");
        return ResponseEntity.ok(CopyState.of(copy, new LineWords(page.t()), go));
    }

    /** Takes up again what was sent. */
    @PostMapping(ONE + "/again")
    String again(Page page, @ModelAttribute(value = "typist", binding = false) Typist typist) {
        sending.reopen(typist.who(), typist.survey(), typist.entry());
        return "redirect:" + page.to(typist.survey().path() + "/paper/enter/" + typist.entry());
    }

    /** A script is told by the status, a person at the field of the next code. */
    @ExceptionHandler
    Object gone(TypingIn.NotYours gone, HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.endsWith("/keep")) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
        return "redirect:" + path.substring(0, path.indexOf("/paper/enter")) + "/paper/enter?gone=true";
    }

    private ModelAndView shown(Page page, Survey survey, TypedCopy copy, CopyView.Shown shown) {
        return new ModelAndView("surveys/typing/copy", "view", views.of(page, survey, copy, shown));
    }

    /** Fields are named by the path of their question, or by a hash and a word. */
    private static Map<String, String> fields(MultiValueMap<String, String> sent) {
        Map<String, String> fields = new TreeMap<>();
        sent.forEach((name, values) -> {
            if (name.startsWith("/") || name.startsWith("#")) {
                fields.put(name, values.isEmpty() ? "" : String.valueOf(values.getFirst()));
            }
        });
        return fields;
    }
}
