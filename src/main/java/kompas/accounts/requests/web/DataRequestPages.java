package kompas.accounts.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.accounts.requests.AskingAboutData;
import kompas.accounts.requests.DataRequest;
import kompas.accounts.requests.web.AskView.Asker;
import kompas.shared.web.Guard;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.RateLimit;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Anybody asks what is kept about them, or wants it corrected, restricted or erased. */
@PageController
class DataRequestPages {

    static final String PATH = "/privacy/request";

    private final AskingAboutData asking;
    private final RateLimit limits;
    private final Clock clock;

    DataRequestPages(AskingAboutData asking, RateLimit requestForms, Clock clock) {
        this.asking = asking;
        this.limits = requestForms;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView ask(
            Optional<SignedIn> who,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String sent,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        AskView view = view(AskForm.fresh(kind, asking.today()), who, false);
        return page(view, now(), false).addObject("sent", sent.equals("yes"));
    }

    @PostMapping(PATH)
    Object send(Page page, Optional<SignedIn> who, AskForm form, Guard guard, HttpServletRequest request) {
        limits.count(request);
        AskView view = view(form, who, true);
        boolean hasty = who.isEmpty() && guard.suspects(clock);
        if (hasty || !view.errors(page.t()).isEmpty()) {
            ModelAndView again = page(view, guard.begun() == null ? now() : guard.begun(), hasty);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        asking.ask(form.id(), view.asked(), view.from(page.language()));
        return "redirect:" + page.to(PATH) + "?sent=yes";
    }

    private AskView view(AskForm form, Optional<SignedIn> who, boolean checked) {
        return new AskView(form, who.isPresent() ? Asker.SELF : Asker.STRANGER, who, asking.today(), checked);
    }

    private ModelAndView page(AskView view, long begun, boolean hasty) {
        List<DataRequest> own = view.self().map(asking::own).orElse(List.of());
        return new ModelAndView("requests/ask", "view", view)
                .addObject("own", own)
                .addObject("due", asking.dueToday())
                .addObject("begun", begun)
                .addObject("hasty", hasty)
                .addObject("sent", false);
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}
