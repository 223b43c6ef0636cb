package kompas.directory.confirming.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.confirming.ChoosingPeriods;
import kompas.directory.confirming.Period;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** When organisations are asked, and what follows from that for one of them. */
@PageController
class YearlyPages {

    static final String PATH = "/desk/asking";

    private final ChoosingPeriods choosing;
    private final YearlyViews views;
    private final Clock clock;

    YearlyPages(ChoosingPeriods choosing, YearlyViews views, Clock clock) {
        this.choosing = choosing;
        this.views = views;
        this.clock = clock;
    }

    /** With numbers in the address it shows what would follow from those, and saves nothing. */
    @GetMapping(PATH)
    ModelAndView show(Page page, SignedIn who, @RequestParam Map<String, String> parameters) {
        who.require(DirectoryAct.ASK_ALL, Scope.NETWORK);
        PeriodForm form = PeriodForm.of(parameters, choosing.current());
        boolean tried = PeriodForm.asksForNumbers(parameters);
        return answer(form, tried ? ChoosingPeriods.wrong(form.numbers()) : Set.of(), parameters, page);
    }

    @PostMapping(PATH)
    Object choose(Page page, SignedIn who, @RequestParam Map<String, String> parameters) {
        PeriodForm form = PeriodForm.of(parameters, choosing.current());
        Set<Period> wrong = choosing.choose(who, form.numbers());
        if (wrong.isEmpty()) {
            return "redirect:" + page.to(PATH + "?done=saved");
        }
        ModelAndView again = answer(form, wrong, parameters, page);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @PostMapping(PATH + "/as-configured")
    String forget(Page page, SignedIn who) {
        choosing.forget(who);
        return "redirect:" + page.to(PATH + "?done=saved");
    }

    private ModelAndView answer(PeriodForm form, Set<Period> wrong, Map<String, String> parameters, Page page) {
        boolean saved = "saved".equals(parameters.get("done"));
        return new ModelAndView(
                "confirming/yearly", "view", views.of(form, wrong, example(parameters), saved, page.t()));
    }

    /** The day on which the page of the example was last confirmed. */
    private LocalDate example(Map<String, String> parameters) {
        LocalDate today = LocalDate.now(clock);
        return day(parameters.getOrDefault("confirmed", ""))
                .filter(day -> !day.isAfter(today) && day.getYear() >= 1900)
                .orElse(today);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
