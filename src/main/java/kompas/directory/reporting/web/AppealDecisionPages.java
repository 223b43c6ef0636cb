package kompas.directory.reporting.web;

import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.reporting.DecidingAppeals;
import kompas.directory.reporting.DecidingAppeals.Case;
import kompas.directory.reporting.Decision.Reason;
import kompas.directory.reporting.Outcome;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** An administrator looks at a decision again. */
@PageController
class AppealDecisionPages {

    private static final String PATH = "/desk/appeals/{id}";

    private final DecidingAppeals deciding;

    AppealDecisionPages(DecidingAppeals deciding) {
        this.deciding = deciding;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable UUID id, SignedIn who) {
        Case open = deciding.of(id, who);
        return view(open, Deciding.fresh(open.first().outcome().onAppeal()));
    }

    @PostMapping(PATH)
    Object decide(Page page, @PathVariable UUID id, SignedIn who, Decided form) {
        Case open = deciding.of(id, who);
        Reason why = form.why();
        Optional<Outcome> outcome = form.outcome().filter(open.first().outcome().onAppeal()::contains);
        if (open.own() || !why.given() || outcome.isEmpty()) {
            ModelAndView again =
                    view(open, new Deciding(open.first().outcome().onAppeal(), why, !open.own() && !why.given()));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        deciding.decide(id, outcome.get(), why, who);
        return "redirect:"
                + page.to(open.page()
                        .filter(there -> outcome.get() == Outcome.CORRECTED)
                        .map(there -> there.path() + "/edit")
                        .orElse("/desk"));
    }

    private static ModelAndView view(Case open, Deciding form) {
        return new ModelAndView("reporting/appeal", "open", open).addObject("form", form);
    }
}
