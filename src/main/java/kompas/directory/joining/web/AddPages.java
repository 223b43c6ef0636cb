package kompas.directory.joining.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import kompas.directory.CodeLists;
import kompas.directory.joining.AddingOrganisations;
import kompas.directory.joining.Addition;
import kompas.directory.joining.Answers;
import kompas.places.Resolution;
import kompas.shared.kernel.SecretLink;
import kompas.shared.web.Guard;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.RateLimit;
import kompas.shared.web.Unshared;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Anybody adds an organisation. */
@PageController
class AddPages {

    static final String PATH = "/organisations/add";

    private static final String DRAFT = PATH + "/draft/";

    private final AddingOrganisations adding;
    private final LookalikeLines lookalikes;
    private final CodeLists lists;
    private final RateLimit sentForms;
    private final Clock clock;

    AddPages(AddingOrganisations adding, LookalikeLines lookalikes, CodeLists lists, RateLimit sentForms, Clock clock) {
        this.adding = adding;
        this.lookalikes = lookalikes;
        this.lists = lists;
        this.sentForms = sentForms;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView begin(HttpServletResponse response) {
        Unshared.mark(response);
        return form(new AddView(
                lists.broadFields(),
                SecretLink.make().text(),
                now(),
                Answers.none(),
                false,
                "",
                false,
                false,
                Optional.empty()));
    }

    /** While it is being written; the answer is a line that says so, and the address under which it is kept. */
    @PostMapping(PATH + "/keep")
    ModelAndView keep(Page page, AddForm form, HttpServletRequest request, HttpServletResponse response) {
        boolean kept = adding.keep(new SecretLink(form.secret()), page.language(), form.answers(lists));
        if (kept) {
            response.setHeader("HX-Replace-Url", page.to(DRAFT + form.secret()));
        }
        return new ModelAndView("joining/parts/kept", "kept", kept);
    }

    @GetMapping(PATH + "/alike")
    ModelAndView alike(Page page, AddForm form) {
        return new ModelAndView("joining/parts/alike", "lines", lookalikes.toAnybody(form.answers(lists), page.t()));
    }

    @PostMapping(PATH)
    Object send(
            Page page,
            AddForm form,
            Guard guard,
            @RequestParam(defaultValue = "") String later,
            HttpServletRequest request) {
        SecretLink draft = new SecretLink(form.secret());
        Answers answers = form.answers(lists);
        if (!draft.wellFormed()) {
            return "redirect:" + page.to(PATH);
        }
        sentForms.count(request);
        if (!later.isEmpty() && adding.keep(draft, page.language(), answers)) {
            return "redirect:" + page.to(DRAFT + draft.text()) + "?kept";
        }
        String problem = placeProblem(answers);
        boolean hasty = guard.suspects(clock);
        if (hasty || !answers.sound() || !problem.isEmpty()) {
            long begun = guard.begun() == null ? now() : guard.begun();
            ModelAndView again = form(new AddView(
                    lists.broadFields(), draft.text(), begun, answers, true, problem, hasty, false, Optional.empty()));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        adding.send(draft, page.language(), answers);
        return "redirect:" + page.to(DRAFT + draft.text());
    }

    @GetMapping(DRAFT + "{token}")
    ModelAndView draft(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        Unshared.mark(response);
        Optional<Addition> addition = adding.look(new SecretLink(token));
        boolean kept = request.getParameter("kept") != null;
        return addition.map(found -> switch (found.state()) {
                    case DRAFT, ASKED ->
                        form(new AddView(
                                lists.broadFields(),
                                token,
                                now(),
                                found.answers(),
                                false,
                                "",
                                false,
                                kept,
                                found.reason()));
                    case SENT, WAITING, APPROVED, DECLINED -> new ModelAndView("joining/added", "addition", found);
                })
                .orElseGet(AddPages::ended);
    }

    @GetMapping(PATH + "/letter/{token}")
    ModelAndView letter(@PathVariable String token, HttpServletResponse response) {
        Unshared.mark(response);
        return answer(adding.lookByLetter(new SecretLink(token)), token);
    }

    @PostMapping(PATH + "/letter/{token}")
    ModelAndView confirm(@PathVariable String token, HttpServletResponse response) {
        Unshared.mark(response);
        return answer(adding.confirm(new SecretLink(token)), token);
    }

    private static ModelAndView answer(Optional<Addition> addition, String token) {
        return addition.map(found -> found.state() == Addition.State.SENT
                        ? new ModelAndView("joining/confirm", "addition", found).addObject("token", token)
                        : new ModelAndView("joining/added", "addition", found))
                .orElseGet(AddPages::ended);
    }

    private String placeProblem(Answers answers) {
        if (!answers.placed()) {
            return "joining.add.place-wrong";
        }
        Resolution place = adding.place(answers.place());
        if (place.municipality().isPresent()) {
            return "";
        }
        return place.warnings().contains(Resolution.Warning.AMBIGUOUS)
                ? "joining.add.place-ambiguous"
                : "joining.add.place-unknown";
    }

    private static ModelAndView form(AddView view) {
        return new ModelAndView("joining/add", "view", view);
    }

    private static ModelAndView ended() {
        ModelAndView page = new ModelAndView("joining/ended");
        page.setStatus(HttpStatus.GONE);
        return page;
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}
