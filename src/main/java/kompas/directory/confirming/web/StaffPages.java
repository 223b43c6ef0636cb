package kompas.directory.confirming.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import kompas.accounts.SignedIn;
import kompas.directory.confirming.AskingOrganisations;
import kompas.directory.confirming.ConfirmingOrganisations;
import kompas.directory.confirming.Subject;
import kompas.directory.confirming.web.StaffView.PhoneForm;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Somebody signed in confirms a page, or has its people asked. */
@PageController
class StaffPages {

    private static final String PATH = "/organisations/{slug}/confirm";
    private static final Set<String> DONE = Set.of("yes", "phone", "asked", "not-asked", "postponed");
    private static final int LONGEST_NAME = 120;
    private static final int POSTPONED_DAYS = 60;

    private final ConfirmingOrganisations confirming;
    private final AskingOrganisations asking;
    private final StaffViews views;
    private final Clock clock;

    StaffPages(ConfirmingOrganisations confirming, AskingOrganisations asking, StaffViews views, Clock clock) {
        this.confirming = confirming;
        this.asking = asking;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Object show(Page page, @PathVariable String slug, SignedIn who, @RequestParam(defaultValue = "") String done) {
        Subject subject = confirming.open(slug, who);
        if (!subject.slug().equals(slug)) {
            return "redirect:" + page.to(subject.path() + "/confirm");
        }
        String said = DONE.contains(done) ? done : "";
        return answer(views.of(subject, who, StaffViews.untouched(today()), said, page.t()));
    }

    @PostMapping(PATH)
    String confirm(Page page, @PathVariable String slug, SignedIn who) {
        Subject subject = confirming.open(slug, who);
        confirming.confirm(subject.id(), who);
        return done(page, subject, "yes");
    }

    @PostMapping(PATH + "/phone")
    Object confirmByPhone(
            Page page,
            @PathVariable String slug,
            SignedIn who,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String on) {
        Subject subject = confirming.open(slug, who);
        String line = Typed.line(name);
        String said = line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME) : line;
        Optional<LocalDate> day = day(on).filter(possible -> confirming.possible(subject, possible));
        if (day.isEmpty()) {
            ModelAndView again = answer(views.of(subject, who, new PhoneForm(said, on, true), "", page.t()));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        confirming.confirmByPhone(subject.id(), day.get(), said, who);
        return done(page, subject, "phone");
    }

    @PostMapping(PATH + "/ask")
    String ask(Page page, @PathVariable String slug, SignedIn who) {
        Subject subject = confirming.open(slug, who);
        return done(page, subject, asking.askNow(subject.id(), who) ? "asked" : "not-asked");
    }

    @PostMapping(PATH + "/postpone")
    String postpone(Page page, @PathVariable String slug, SignedIn who) {
        Subject subject = confirming.open(slug, who);
        asking.postpone(subject.id(), today().plusDays(POSTPONED_DAYS), who);
        return done(page, subject, "postponed");
    }

    private static String done(Page page, Subject subject, String what) {
        return "redirect:" + page.to(subject.path() + "/confirm?done=" + what);
    }

    private static ModelAndView answer(StaffView view) {
        return new ModelAndView("confirming/staff", "view", view);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
