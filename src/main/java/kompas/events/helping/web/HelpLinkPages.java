package kompas.events.helping.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.events.helping.ChangingHelp;
import kompas.events.helping.ChangingHelp.Seen;
import kompas.events.helping.HelpCertificates;
import kompas.events.helping.HelpCertificates.Hours;
import kompas.events.helping.TurnChange;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.SecretLink;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.Unshared;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of somebody who helps, for whoever has its link. Looking changes nothing; only pressing a button does. */
@PageController
class HelpLinkPages {

    private static final String PATH = "/help/{token}";
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Set<String> DID =
            Set.of("taken", "left", "swapped", "gone", "full", "overlap", "past", "too_young");

    private final ChangingHelp changing;
    private final HelpCertificates certificates;
    private final CertificateViews views;
    private final HelpCalendar calendar;
    private final Clock clock;

    HelpLinkPages(
            ChangingHelp changing,
            HelpCertificates certificates,
            CertificateViews views,
            HelpCalendar calendar,
            Clock clock) {
        this.changing = changing;
        this.certificates = certificates;
        this.views = views;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(
            @PathVariable String token, @RequestParam(defaultValue = "") String did, HttpServletResponse response) {
        Unshared.mark(response);
        Optional<Seen> seen = changing.look(new SecretLink(token));
        return seen.isEmpty()
                ? ended()
                : new ModelAndView(
                        "events/helping/mine",
                        "view",
                        new HelpMineView(seen.get(), token, DID.contains(did) ? did : "", clock.instant()));
    }

    @GetMapping(PATH + "/calendar.ics")
    Object calendar(Page page, @PathVariable String token, HttpServletResponse response) {
        Unshared.mark(response);
        Optional<Seen> seen = changing.look(new SecretLink(token));
        return seen.isEmpty()
                ? ended()
                : ResponseEntity.ok().contentType(CALENDAR).body(calendar.of(page, seen.get(), "/help/" + token));
    }

    @PostMapping(PATH)
    String act(
            Page page,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String turn,
            @RequestParam(defaultValue = "") String to) {
        UUID which = Identifiers.find(turn).orElseThrow(() -> new NotFound("Turn " + turn));
        SecretLink link = new SecretLink(token);
        String did = switch (act) {
            case "leave" -> told(changing.leave(link, which), "left");
            case "swap" ->
                Identifiers.find(to)
                        .map(shift -> told(changing.swap(link, which, shift), "swapped"))
                        .orElse("gone");
            default -> throw new NotFound("Act " + act);
        };
        return "redirect:" + page.to("/help/" + token + "?did=" + did);
    }

    @GetMapping(PATH + "/certificate")
    ModelAndView certificate(Page page, @PathVariable String token, HttpServletResponse response) {
        Unshared.mark(response);
        Optional<Hours> hours = certificates.of(new SecretLink(token));
        return hours.isEmpty() ? ended() : views.of(page, hours.get());
    }

    private static ModelAndView ended() {
        ModelAndView ended = new ModelAndView("events/helping/ended");
        ended.setStatus(HttpStatus.GONE);
        return ended;
    }

    private static String told(TurnChange change, String done) {
        return change == TurnChange.DONE ? done : change.code();
    }
}
