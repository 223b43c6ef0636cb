package kompas.directory.reporting.web;

import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.reporting.DecidingReports;
import kompas.directory.reporting.DecidingReports.Case;
import kompas.directory.reporting.Decision.Reason;
import kompas.directory.reporting.Outcome;
import kompas.directory.reporting.Report.Kind;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A librarian answers a report. */
@PageController
class ReportDecisionPages {

    private static final String PATH = "/desk/reports/{id}";

    private final DecidingReports deciding;

    ReportDecisionPages(DecidingReports deciding) {
        this.deciding = deciding;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable UUID id, SignedIn who) {
        return view(deciding.of(id, who), Deciding.fresh(Outcome.onReport()));
    }

    @PostMapping(PATH)
    Object decide(Page page, @PathVariable UUID id, SignedIn who, Decided form) {
        Case open = deciding.of(id, who);
        Reason why = form.why();
        Optional<Outcome> outcome = form.outcome().filter(Outcome.onReport()::contains);
        if (!why.given() || outcome.isEmpty()) {
            ModelAndView again = view(open, new Deciding(Outcome.onReport(), why, !why.given()));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        deciding.decide(id, outcome.get(), why, who);
        return "redirect:" + page.to(next(open, outcome.get()));
    }

    /** Whoever puts something right goes on in the editor. */
    private static String next(Case decided, Outcome outcome) {
        boolean contacts = decided.report().said().kind() == Kind.PRIVATE;
        return decided.page()
                .filter(page -> outcome == Outcome.CORRECTED)
                .map(page -> page.path() + "/edit" + (contacts ? "/contacts" : ""))
                .orElse("/desk");
    }

    private static ModelAndView view(Case open, Deciding form) {
        return new ModelAndView("reporting/decision", "open", open).addObject("form", form);
    }
}
