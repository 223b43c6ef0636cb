package kompas.events.fairs.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import kompas.events.fairs.Slips;
import kompas.events.fairs.Slips.StandAt;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Guard;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.RateLimit;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the code on a stand's card opens: who stands here, and a slip to leave. */
@PageController
class StandPages {

    private static final String PATH = "/stand/{code}";

    private final Slips slips;
    private final RateLimit sentForms;
    private final Clock clock;

    StandPages(Slips slips, RateLimit sentForms, Clock clock) {
        this.slips = slips;
        this.sentForms = sentForms;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView look(
            Page page,
            @PathVariable String code,
            @RequestParam(defaultValue = "false") boolean thanks,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        return show(page, find(code), code, new Sent(SlipForm.begin(), now(), false, false), thanks);
    }

    @PostMapping(PATH)
    Object leave(Page page, @PathVariable String code, SlipForm form, Guard guard, HttpServletRequest request) {
        StandAt stand = find(code);
        sentForms.count(request);
        boolean hasty = guard.suspects(clock);
        if (hasty || form.wrong(page.t())) {
            long begun = Optional.ofNullable(guard.begun()).orElseGet(this::now);
            ModelAndView again = show(page, stand, code, new Sent(form, begun, true, hasty), false);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        boolean left = slips.leave(code, form.slip(consent(page, stand), false));
        return "redirect:" + page.to("/stand/" + code) + (left ? "?thanks=true" : "");
    }

    private StandAt find(String code) {
        return slips.stand(code).orElseThrow(() -> new NotFound("Stand"));
    }

    private record Sent(SlipForm form, long begun, boolean sent, boolean hasty) {}

    private static ModelAndView show(Page page, StandAt stand, String code, Sent sent, boolean thanks) {
        String slug = stand.guest().slug();
        return new ModelAndView(
                "events/fairs/stand",
                "view",
                new StandView(
                        stand,
                        code,
                        Title.text(stand.activity(), page),
                        slug.isEmpty() ? "" : page.to("/organisations/" + slug),
                        consent(page, stand),
                        sent.form(),
                        sent.begun(),
                        sent.sent(),
                        sent.hasty(),
                        thanks));
    }

    private static String consent(Page page, StandAt stand) {
        return page.t()
                .say(
                        "fairs.slip.consent",
                        "name",
                        stand.guest().shown(page.language()).text());
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}
