package kompas.events.signup.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import kompas.accounts.SignedIn;
import kompas.events.EventsAct;
import kompas.events.EventsPermissions;
import kompas.events.OccurrenceId;
import kompas.events.signup.ChangingSignUps;
import kompas.events.signup.ChangingSignUps.Seen;
import kompas.events.signup.SeatChange;
import kompas.events.signup.StaffedDates;
import kompas.events.signup.Wanted;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.SecretLink;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.QrPath;
import kompas.shared.web.Unshared;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of a sign-up, for whoever has its link. Looking changes nothing; only pressing a button does. */
@PageController
class PersonalPages {

    private static final String PATH = "/sign-up/{token}";
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Set<String> DID =
            Set.of("done", "left", "changed", "accepted", "not_enough", "gone", "past", "people_wrong", "checked_in");

    private final ChangingSignUps changing;
    private final EventsPermissions permissions;
    private final SignUpCalendar calendar;
    private final Clock clock;

    PersonalPages(ChangingSignUps changing, EventsPermissions permissions, SignUpCalendar calendar, Clock clock) {
        this.changing = changing;
        this.permissions = permissions;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(
            Page page,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String did,
            Optional<SignedIn> who,
            HttpServletResponse response) {
        Unshared.mark(response);
        Optional<Seen> seen = changing.look(new SecretLink(token));
        if (seen.isEmpty()) {
            return ended();
        }
        boolean staff = who.filter(person ->
                        permissions.may(person, EventsAct.ATTEND, seen.get().activity()))
                .isPresent();
        return new ModelAndView(
                "events/signup/personal",
                "view",
                new PersonalView(
                        seen.get(),
                        token,
                        QrPath.of(page.canonical()),
                        DID.contains(did) ? did : "",
                        clock.instant(),
                        staff));
    }

    @GetMapping(PATH + "/calendar.ics")
    Object calendar(Page page, @PathVariable String token, HttpServletResponse response) {
        Unshared.mark(response);
        Optional<Seen> seen = changing.look(new SecretLink(token));
        return seen.isEmpty()
                ? ended()
                : ResponseEntity.ok().contentType(CALENDAR).body(calendar.of(page, seen.get(), "/sign-up/" + token));
    }

    private static ModelAndView ended() {
        ModelAndView ended = new ModelAndView("events/signup/ended");
        ended.setStatus(HttpStatus.GONE);
        return ended;
    }

    @PostMapping(PATH)
    String act(
            Page page,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String people) {
        OccurrenceId which = StaffedDates.date(date).orElseThrow(() -> new NotFound("Date " + date));
        return "redirect:" + page.to("/sign-up/" + token + "?did=" + did(new SecretLink(token), act, which, people));
    }

    private String did(SecretLink link, String act, OccurrenceId date, String people) {
        return switch (act) {
            case "leave" -> told(changing.leave(link, date), "left");
            case "accept" -> told(changing.accept(link, date), "accepted");
            case "people" -> {
                int many = SignUpTyped.number(people);
                yield many < 1 || many > Wanted.MOST_PEOPLE
                        ? "people_wrong"
                        : told(changing.resize(link, date, many), "changed");
            }
            default -> throw new NotFound("Act " + act);
        };
    }

    private static String told(SeatChange change, String done) {
        return change == SeatChange.DONE ? done : change.code();
    }
}
