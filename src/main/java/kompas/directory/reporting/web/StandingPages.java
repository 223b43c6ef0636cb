package kompas.directory.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.directory.reporting.ClosingOrganisations;
import kompas.directory.reporting.Standing;
import kompas.directory.wishes.HeedingWishes;
import kompas.directory.wishes.Wish.Kind;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Those who look after an organisation say that it has closed, or that it wants not to be listed or contacted. */
@PageController
class StandingPages {

    private static final String PATH = "/organisations/{slug}/standing";
    private static final Set<String> ACTS =
            Set.of("reopened", "unlisted", "listed", "uncontacted", "contacted", "shown");
    private static final int LONGEST_REASON = 1000;
    private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);

    private final ClosingOrganisations closing;
    private final HeedingWishes wishes;
    private final DirectoryPermissions permissions;
    private final Clock clock;

    StandingPages(ClosingOrganisations closing, HeedingWishes wishes, DirectoryPermissions permissions, Clock clock) {
        this.closing = closing;
        this.wishes = wishes;
        this.permissions = permissions;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Object show(@PathVariable String slug, @RequestParam(defaultValue = "") String done, Page page, SignedIn who) {
        Standing standing = closing.open(slug, who);
        if (!standing.slug().equals(slug)) {
            return "redirect:" + page.to(standing.path() + "/standing");
        }
        String said = ACTS.contains(done) || done.equals("closed") ? done : "";
        return view(standing, StandingView.Closing.NOTHING, said, who);
    }

    @PostMapping(PATH)
    Object act(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String act,
            Closed form,
            Page page,
            SignedIn who) {
        Standing standing = closing.open(slug, who);
        if (act.equals("closed")) {
            StandingView.Closing typed = form.checked(LocalDate.now(clock));
            if (typed.wrongDay() || typed.wordless()) {
                ModelAndView again = view(standing, typed, "", who);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                return again;
            }
            Optional<LocalDate> day =
                    typed.on().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed.on()));
            closing.close(
                    standing.id(),
                    new ClosingOrganisations.Closing(
                            day, Optional.of(LocalizedText.of(page.language(), typed.because()))),
                    who);
        } else {
            perform(act, standing, who);
        }
        return "redirect:" + page.to(standing.path() + "/standing?done=" + act);
    }

    private void perform(String act, Standing standing, SignedIn who) {
        switch (act) {
            case "reopened" -> closing.reopen(standing.id(), who);
            case "unlisted" -> wishes.heed(standing.id(), Kind.UNLISTED, who);
            case "listed" -> wishes.lift(standing.id(), Kind.UNLISTED, who);
            case "uncontacted" -> wishes.heed(standing.id(), Kind.UNCONTACTED, who);
            case "contacted" -> wishes.lift(standing.id(), Kind.UNCONTACTED, who);
            case "shown" -> wishes.show(standing.id(), who);
            default -> throw new NotFound("Act " + act);
        }
    }

    /** The form as it was sent. */
    record Closed(
            @org.jspecify.annotations.Nullable String on,
            @org.jspecify.annotations.Nullable String because) {

        StandingView.Closing checked(LocalDate today) {
            String day = Typed.line(on);
            String words = Typed.text(because);
            return new StandingView.Closing(
                    day, words, !day.isEmpty() && !possible(day, today), !Typed.within(words, 3, LONGEST_REASON));
        }

        private static boolean possible(String day, LocalDate today) {
            try {
                LocalDate parsed = LocalDate.parse(day);
                return !parsed.isAfter(today) && !parsed.isBefore(EARLIEST);
            } catch (DateTimeParseException e) {
                return false;
            }
        }
    }

    private ModelAndView view(Standing standing, StandingView.Closing typed, String done, SignedIn who) {
        boolean staff = permissions.may(who, DirectoryAct.UNLIST, standing.id());
        return new ModelAndView(
                "reporting/standing",
                "view",
                new StandingView(standing, wishes.of(standing.id(), who), staff, typed, done));
    }
}
