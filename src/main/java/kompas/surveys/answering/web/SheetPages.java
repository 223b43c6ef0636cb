package kompas.surveys.answering.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kompas.shared.web.MapView;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.RateLimit;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.answering.AnswerSheet;
import kompas.surveys.answering.Answering;
import kompas.surveys.answering.SendingAnswers;
import kompas.surveys.answering.SheetPage;
import kompas.surveys.answering.Turn;
import kompas.surveys.answering.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form, page by page, then everything at a glance, then thanks. */
@PageController
class SheetPages {

    /** A picture of any phone; nobody who is asked by an open link fills the disk. */
    private static final long LARGEST_FILE = 20L << 20;

    private static final String LATER = "later";

    private final Surveys surveys;
    private final Answering answering;
    private final SendingAnswers sending;
    private final RateLimit limits;
    private final PointingMaps maps;
    private final KeyDoor door;

    SheetPages(
            Surveys surveys,
            Answering answering,
            SendingAnswers sending,
            RateLimit sentForms,
            PointingMaps maps,
            KeyDoor door) {
        this.door = door;
        this.maps = maps;
        this.surveys = surveys;
        this.answering = answering;
        this.sending = sending;
        this.limits = sentForms;
    }

    @GetMapping(AnswerPages.ONE + "/form")
    Object form(
            Page page,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String at,
            HttpServletRequest request,
            HttpServletResponse response) {
        AnswerSheet sheet = sheet(key, request, response);
        return sheet.sent()
                ? redirect(page, key, "/thanks")
                : shown(
                        page,
                        key,
                        sheet,
                        answering.page(sheet, at, page.language(), "true".equals(request.getParameter("wrong"))));
    }

    @PostMapping(AnswerPages.ONE + "/form")
    Object turn(
            Page page,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        AnswerSheet sheet = sheet(key, request, response);
        if (sheet.sent()) {
            return redirect(page, key, "/thanks");
        }
        Turn turn = turn(page, typed, request);
        if (!turn.files().isEmpty()) {
            limits.count(request);
        }
        SheetPage next = answering.turn(sheet, turn);
        if (next.page().isEmpty()) {
            return redirect(page, key, "/check");
        }
        String path = next.page().get().path();
        boolean later = LATER.equals(typed.getFirst("go")) && next.wrong().isEmpty();
        if (later) {
            return redirect(page, key, "/later");
        }
        if (turn.go() == Turn.Go.STAY || !next.wrong().isEmpty() || next.more()) {
            ModelAndView again = shown(page, key, sheet, next);
            again.setStatus(next.wrong().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return redirect(page, key, "/form?at=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
    }

    private static Turn turn(Page page, MultiValueMap<String, String> typed, HttpServletRequest request)
            throws IOException, ServletException {
        String pressed = Optional.ofNullable(typed.getFirst("go")).orElse("next");
        List<SentPart> files = new ArrayList<>();
        Map<String, String> refused = new HashMap<>();
        if (String.valueOf(request.getContentType()).startsWith("multipart/")) {
            for (Part part : request.getParts()) {
                if (part.getSubmittedFileName() != null && part.getSize() > LARGEST_FILE) {
                    refused.put(part.getName(), page.t().say("answering.file.large", "megabytes", LARGEST_FILE >> 20));
                } else if (part.getSubmittedFileName() != null && part.getSize() > 0) {
                    files.add(new SentPart(part));
                    typed.set(part.getName() + "#name", part.getSubmittedFileName());
                }
            }
        }
        typed.getOrDefault("shown", List.of()).stream()
                .filter(path -> Typed.tied(typed, path))
                .forEach(path -> refused.put(path, page.t().say("answering.wrong.tied")));
        String[] press = pressed.split(":", 2);
        return new Turn(
                Optional.ofNullable(typed.getFirst("at")).orElse(""),
                go(press[0]),
                Set.copyOf(typed.getOrDefault("shown", List.of())),
                new Typed(typed),
                files,
                refused,
                press.length > 1 ? press[1] : "",
                page.language());
    }

    private static Turn.Go go(String pressed) {
        return switch (pressed) {
            case "back" -> Turn.Go.BACK;
            case "stay", LATER -> Turn.Go.STAY;
            case "add" -> Turn.Go.ADD;
            case "remove" -> Turn.Go.REMOVE;
            case "to" -> Turn.Go.TO;
            default -> Turn.Go.NEXT;
        };
    }

    @GetMapping(AnswerPages.ONE + "/check")
    Object check(Page page, @PathVariable String key, HttpServletRequest request, HttpServletResponse response) {
        AnswerSheet sheet = sheet(key, request, response);
        if (sheet.sent()) {
            return redirect(page, key, "/thanks");
        }
        return new ModelAndView(
                "surveys/answering/check",
                "view",
                new CheckView(surveys.get(sheet.survey()), key, answering.all(sheet, page.language())));
    }

    @PostMapping(AnswerPages.ONE + "/send")
    String send(Page page, @PathVariable String key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        limits.count(request);
        return switch (sending.send(sheet(key, request, response), page.language())) {
            case SendingAnswers.Sent.Done ignored -> redirect(page, key, "/thanks");
            case SendingAnswers.Sent.Over ignored -> redirect(page, key, "/thanks");
            case SendingAnswers.Sent.Wrong wrong ->
                redirect(page, key, "/form?wrong=true&at=" + URLEncoder.encode(wrong.page(), StandardCharsets.UTF_8));
        };
    }

    /** Answers on their way are nobody else's: no cache keeps them. */
    private AnswerSheet sheet(String key, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        return door.sheet(key, request);
    }

    private ModelAndView shown(Page page, String key, AnswerSheet sheet, SheetPage shown) {
        Survey survey = surveys.get(sheet.survey());
        boolean points = shown.page().stream()
                .flatMap(each -> each.prompts().stream())
                .anyMatch(prompt -> prompt.type().isPlace());
        MapView map = points ? maps.of(survey, page).orElse(null) : null;
        return new ModelAndView(
                "surveys/answering/sheet", "view", new SheetView(survey, key, sheet, shown, page.t(), map));
    }

    private static String redirect(Page page, String key, String rest) {
        return "redirect:" + page.to(AnswerPages.PATH + "/" + key + rest);
    }
}
