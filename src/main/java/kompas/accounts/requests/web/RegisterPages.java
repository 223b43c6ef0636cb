package kompas.accounts.requests.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Accounts;
import kompas.accounts.SignedIn;
import kompas.accounts.requests.AnsweringRequests;
import kompas.accounts.requests.AskingAboutData;
import kompas.accounts.requests.DataRequest;
import kompas.accounts.requests.Register;
import kompas.accounts.requests.Register.Shelf;
import kompas.accounts.requests.web.AskView.Asker;
import kompas.shared.kernel.NotPermitted;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register of requests about personal data at the desk: entering, answering, taking longer. */
@PageController
class RegisterPages {

    static final String PATH = "/desk/requests";

    private static final String NEW = PATH + "/new";
    private static final String ONE = PATH + "/{id:[0-9a-f-]{36}}";

    private final AskingAboutData asking;
    private final AnsweringRequests answering;
    private final Accounts accounts;

    RegisterPages(AskingAboutData asking, AnsweringRequests answering, Accounts accounts) {
        this.asking = asking;
        this.answering = answering;
        this.accounts = accounts;
    }

    /** Whoever only enters them has nothing to read here. */
    @GetMapping(PATH)
    Object list(
            Page page,
            SignedIn who,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam Optional<UUID> after) {
        if (!AnsweringRequests.answers(who) && AskingAboutData.enters(who)) {
            return "redirect:" + page.to(NEW);
        }
        Shelf shelf = state.equals(RegisterView.ANSWERED) ? Shelf.ANSWERED : Shelf.OPEN;
        Register.Place place = new Register.Place(shelf, q.strip(), after);
        return new ModelAndView(
                "requests/register",
                "view",
                new RegisterView(answering.register(who, place), place, answering.today()));
    }

    @GetMapping(NEW)
    ModelAndView form(SignedIn who, @RequestParam(defaultValue = "") String due) {
        return form(
                who,
                new AskView(AskForm.fresh("", asking.today()), Asker.STAFF, Optional.empty(), asking.today(), false),
                due);
    }

    @PostMapping(NEW)
    Object enter(Page page, SignedIn who, AskForm form) {
        AskView view = new AskView(form, Asker.STAFF, Optional.empty(), asking.today(), true);
        if (!view.errors(page.t()).isEmpty()) {
            ModelAndView again = form(who, view, "");
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        LocalDate due = asking.enter(who, form.id(), view.asked(), view.from(page.language()));
        return "redirect:" + page.to(AnsweringRequests.answers(who) ? PATH + "/" + form.id() : NEW + "?due=" + due);
    }

    @GetMapping(ONE)
    ModelAndView show(SignedIn who, @PathVariable UUID id) {
        return page(answering.get(who, id), AnswerForm.EMPTY, AnswerView.Checked.NOTHING);
    }

    @PostMapping(ONE + "/answer")
    Object answer(Page page, SignedIn who, @PathVariable UUID id, AnswerForm form) {
        DataRequest request = answering.get(who, id);
        if (!new AnswerView(request, form, AnswerView.Checked.ANSWER, answering.today(), "")
                .errors(page.t())
                .isEmpty()) {
            return refused(request, form, AnswerView.Checked.ANSWER);
        }
        answering.answer(who, id, form.chosen().orElseThrow(), form.text(form.answer()));
        return "redirect:" + page.to(PATH + "/" + id);
    }

    @PostMapping(ONE + "/extend")
    Object extend(Page page, SignedIn who, @PathVariable UUID id, AnswerForm form) {
        DataRequest request = answering.get(who, id);
        if (!new AnswerView(request, form, AnswerView.Checked.EXTENSION, answering.today(), "")
                .errors(page.t())
                .isEmpty()) {
            return refused(request, form, AnswerView.Checked.EXTENSION);
        }
        answering.extend(who, id, form.text(form.because()));
        return "redirect:" + page.to(PATH + "/" + id);
    }

    private static ModelAndView form(SignedIn who, AskView view, String due) {
        if (!AskingAboutData.enters(who)) {
            throw new NotPermitted("entering a request about personal data");
        }
        return new ModelAndView("requests/enter", "view", view).addObject("entered", AskForm.date(due));
    }

    private ModelAndView refused(DataRequest request, AnswerForm form, AnswerView.Checked checked) {
        ModelAndView again = page(request, form, checked);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView page(DataRequest request, AnswerForm form, AnswerView.Checked checked) {
        String by = request.answer()
                .flatMap(DataRequest.Answer::by)
                .flatMap(accounts::find)
                .map(Accounts.Person::name)
                .orElse("");
        return new ModelAndView(
                "requests/request", "view", new AnswerView(request, form, checked, answering.today(), by));
    }
}
