package kompas.accounts.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kompas.accounts.AccountsAct;
import kompas.accounts.How;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.accounts.domain.ErasingPeople.Wish;
import kompas.accounts.domain.ErasingTraces;
import kompas.accounts.domain.Holder;
import kompas.accounts.domain.KeepingPeople;
import kompas.accounts.web.TracesView.Done;
import kompas.accounts.web.TracesView.Wished;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Somebody without an account wishes to be forgotten, or to have it kept and not used: what is found of them, and doing it. */
@PageController
class TracesController {

    static final String PATH = "/desk/erasure";

    private final ErasingTraces erasing;
    private final KeepingPeople people;
    private final Clock clock;

    TracesController(ErasingTraces erasing, KeepingPeople people, Clock clock) {
        this.erasing = erasing;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(
            Page page,
            SignedIn who,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int erased,
            @RequestParam(defaultValue = "-1") int restricted) {
        Wished wished = new Wished("", LocalDate.now(clock).toString(), false);
        Done done = new Done(erased, restricted);
        return page(page, who, new TracesView(q.strip(), List.of(), List.of(), Set.of(), wished, done));
    }

    @PostMapping(PATH)
    Object erase(Page page, SignedIn who, TracesForm form) {
        who.require(AccountsAct.ERASE, Scope.NETWORK);
        Optional<How> way = PersonErasureController.how(form.way());
        Optional<LocalDate> day =
                PersonErasureController.day(form.day()).filter(date -> !date.isAfter(LocalDate.now(clock)));
        if (form.keys().isEmpty() || way.isEmpty() || day.isEmpty()) {
            Wished wished = new Wished(form.way(), day.isEmpty() ? "" : form.day(), true);
            TracesView asked = new TracesView(form.words(), List.of(), List.of(), form.keys(), wished, Done.NOTHING);
            ModelAndView again = page(page, who, asked);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        Wish wish = new Wish(way.get(), day.get());
        if (form.restricts()) {
            return "redirect:" + page.to(PATH) + "?restricted="
                    + erasing.restrict(who, form.words(), form.keys(), wish);
        }
        return "redirect:" + page.to(PATH) + "?erased=" + erasing.erase(who, form.words(), form.keys(), wish);
    }

    private ModelAndView page(Page page, SignedIn who, TracesView asked) {
        String words = asked.words();
        var found = erasing.find(who, words, page.language());
        var accounts = words.length() < ErasingTraces.SHORTEST ? List.<Holder>of() : people.of(who, words);
        return new ModelAndView("accounts/traces", "view", asked.with(found, accounts));
    }
}
