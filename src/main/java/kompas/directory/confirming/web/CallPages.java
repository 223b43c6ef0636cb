package kompas.directory.confirming.web;

import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.OrganisationId;
import kompas.directory.confirming.CallLine;
import kompas.directory.confirming.CallingOrganisations;
import kompas.directory.confirming.Outcome;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whom to phone, on the screen and on paper, and what came of it, one after the other. */
@PageController
class CallPages {

    private static final String PATH = "/desk/calls";

    private final CallingOrganisations calling;
    private final CallViews views;

    CallPages(CallingOrganisations calling, CallViews views) {
        this.calling = calling;
        this.views = views;
    }

    @GetMapping(PATH)
    ModelAndView list(Page page, SignedIn who) {
        return new ModelAndView("confirming/calls", "view", views.list(calling.list(who), page.t()));
    }

    @GetMapping(PATH + "/print")
    ModelAndView print(Page page, SignedIn who) {
        return new ModelAndView("confirming/calls-paper", "view", views.list(calling.paper(who), page.t()));
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView show(Page page, @PathVariable UUID id, SignedIn who) {
        String next = calling.usual(Outcome.NO_ANSWER).toString();
        return form(page, new OrganisationId(id), who, new CallForm("", next, ""));
    }

    @PostMapping(PATH + "/{id}")
    Object record(Page page, @PathVariable UUID id, SignedIn who, CallAnswer answer) {
        OrganisationId organisation = new OrganisationId(id);
        CallLine line = calling.open(organisation, who);
        String wrong = answer.wrong(calling.today());
        if (!wrong.isEmpty()) {
            CallForm typed =
                    new CallForm(answer.words(), answer.typedDay(), page.t().say(wrong));
            ModelAndView again = form(page, organisation, who, typed);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        Outcome said = answer.said().orElseThrow();
        calling.record(organisation, said, answer.day(calling.today()), answer.words(), who);
        return "redirect:" + page.to(after(said, line, who));
    }

    /** What has to be done first where a call left something to do; else the next call. */
    private String after(Outcome outcome, CallLine line, SignedIn who) {
        String organisation = "/organisations/" + line.slug();
        return switch (outcome) {
            case CONFIRMED, NO_ANSWER ->
                calling.next(who).map(next -> PATH + "/" + next.id()).orElse(PATH);
            case WRONG_NUMBER -> organisation + "/edit/contacts";
            case CLOSED, UNWANTED -> organisation + "/standing";
        };
    }

    private ModelAndView form(Page page, OrganisationId organisation, SignedIn who, CallForm form) {
        return new ModelAndView(
                "confirming/call",
                "view",
                views.one(calling.open(organisation, who), calling.before(organisation, who), form, page.t()));
    }
}
