package kompas.surveys.answering.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import kompas.shared.web.Guard;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.RateLimit;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.answering.AnswerKey;
import kompas.surveys.answering.AnswerSheet;
import kompas.surveys.answering.Answering;
import kompas.surveys.inviting.Invitation;
import kompas.surveys.inviting.InvitationCode;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How somebody comes to their answers: by the address of a survey, by a link of their own, or by a code they type. */
@PageController
class AnswerPages {

    static final String PATH = "/answer";
    static final String ONE = PATH + "/{key}";

    private final Surveys surveys;
    private final Answering answering;
    private final Introducing introducing;
    private final KeyDoor door;
    private final RateLimit limits;
    private final Clock clock;

    AnswerPages(
            Surveys surveys,
            Answering answering,
            Introducing introducing,
            KeyDoor door,
            RateLimit sentForms,
            Clock clock) {
        this.door = door;
        this.surveys = surveys;
        this.answering = answering;
        this.introducing = introducing;
        this.limits = sentForms;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView typeCode() {
        return new ModelAndView("surveys/answering/code", "typed", "").addObject("wrong", false);
    }

    /** A code is tried so often from one place and no more. */
    @PostMapping(PATH)
    Object typed(Page page, @RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        limits.count(request);
        Optional<InvitationCode> read = InvitationCode.typed(code);
        if (read.isPresent()
                && door.invitation(new AnswerKey(read.get().text()), request).isPresent()) {
            return "redirect:" + page.to(PATH + "/" + read.get().text());
        }
        ModelAndView again = new ModelAndView(
                        "surveys/answering/code", "typed", code.substring(0, Math.min(40, code.length())))
                .addObject("wrong", true);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @GetMapping(ONE)
    Object introduce(Page page, @PathVariable String key, HttpServletRequest request, HttpServletResponse response) {
        Optional<Survey> open = surveys.find(key);
        if (open.isPresent()) {
            return intro(introducing.open(open.get(), now(false)));
        }
        response.setHeader("Cache-Control", "no-store");
        AnswerKey own = AnswerKey.of(key);
        Optional<Invitation> invitation = door.invitation(own, request);
        if (invitation.isPresent()) {
            return intro(introducing.invited(invitation.get(), own, now(false)));
        }
        AnswerSheet sheet = door.sheet(key, request);
        return "redirect:" + page.to(PATH + "/" + own.text() + (sheet.sent() ? "/thanks" : "/form"));
    }

    /** Begins, or goes on where it was left. */
    @PostMapping(ONE)
    Object begin(Page page, @PathVariable String key, Guard guard, HttpServletRequest request) {
        limits.count(request);
        Optional<Survey> open = surveys.find(key);
        if (open.isPresent()) {
            boolean hasty = guard.suspects(clock);
            Optional<AnswerKey> begun = hasty ? Optional.empty() : answering.begin(open.get());
            return begun.isPresent() ? form(page, begun.get()) : again(introducing.open(open.get(), now(hasty)));
        }
        AnswerKey own = AnswerKey.of(key);
        Invitation invitation = door.invitation(own, request).orElseThrow(() -> door.missed(request));
        return answering
                .begin(invitation)
                .map(begun -> form(page, begun))
                .orElseGet(() -> "redirect:" + page.to(PATH + "/" + own.text()));
    }

    private static ModelAndView again(IntroView view) {
        ModelAndView again = intro(view);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private static String form(Page page, AnswerKey key) {
        return "redirect:" + page.to(PATH + "/" + key.text() + "/form");
    }

    private Introducing.Moment now(boolean hasty) {
        return new Introducing.Moment(clock.instant().getEpochSecond(), hasty);
    }

    private static ModelAndView intro(IntroView view) {
        return new ModelAndView("surveys/answering/intro", "view", view);
    }
}
