package kompas.directory.joining.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import kompas.directory.OrganisationSummary;
import kompas.directory.joining.Claim;
import kompas.directory.joining.Claimant;
import kompas.directory.joining.ClaimingOrganisations;
import kompas.shared.kernel.SecretLink;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Guard;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.RateLimit;
import kompas.shared.web.Unshared;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** “This is our organisation.” */
@PageController
class ClaimPages {

    private static final String PATH = "/organisations/{slug}/claim";

    private final ClaimingOrganisations claiming;
    private final Listed listed;
    private final RateLimit sentForms;
    private final Clock clock;

    ClaimPages(ClaimingOrganisations claiming, Listed listed, RateLimit sentForms, Clock clock) {
        this.claiming = claiming;
        this.listed = listed;
        this.sentForms = sentForms;
        this.clock = clock;
    }

    /** The form as it was sent. */
    record ClaimForm(
            @Nullable String person,
            @Nullable String address,
            @Nullable String proof,
            @Nullable String way) {

        Claimant claimant(String language) {
            return new Claimant(Typed.line(person), Typed.line(address), Typed.text(proof), language);
        }
    }

    @GetMapping(PATH)
    ModelAndView ask(Page page, @PathVariable String slug, @RequestParam Optional<String> sent) {
        OrganisationSummary organisation = listed.get(slug);
        if (sent.isPresent()) {
            return new ModelAndView("joining/claim-sent", "organisation", organisation)
                    .addObject("byLink", sent.get().equals("link"))
                    .addObject("promised", claiming.promised());
        }
        boolean known = claiming.hasAddress(organisation);
        return form(new ClaimView(
                organisation, known, new Claimant("", "", "", page.language()), known, now(), false, false));
    }

    @PostMapping(PATH)
    Object send(Page page, @PathVariable String slug, ClaimForm form, Guard guard, HttpServletRequest request) {
        sentForms.count(request);
        OrganisationSummary organisation = listed.get(slug);
        boolean known = claiming.hasAddress(organisation);
        boolean byLink = known && "link".equals(form.way());
        Claimant claimant = form.claimant(page.language());
        boolean hasty = guard.suspects(clock);
        long begun = guard.begun() == null ? now() : guard.begun();
        ClaimView view = new ClaimView(organisation, known, claimant, byLink, begun, true, hasty);
        if (hasty || !view.sound()) {
            ModelAndView again = form(view);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        if (byLink) {
            claiming.sendLink(organisation, claimant);
        } else {
            claiming.ask(organisation, claimant);
        }
        return "redirect:" + page.to(organisation.path() + "/claim?sent=" + (byLink ? "link" : "proof"));
    }

    @GetMapping("/claims/{token}")
    ModelAndView look(@PathVariable String token, HttpServletResponse response) {
        Unshared.mark(response);
        return answer("joining/claim-link", claiming.look(new SecretLink(token)), token);
    }

    @PostMapping("/claims/{token}")
    ModelAndView use(@PathVariable String token, HttpServletResponse response) {
        Unshared.mark(response);
        return answer("joining/claimed", claiming.use(new SecretLink(token)), token);
    }

    private ModelAndView answer(String view, Optional<Claim> claim, String token) {
        if (claim.isEmpty()) {
            ModelAndView ended = new ModelAndView("joining/claim-ended");
            ended.setStatus(HttpStatus.GONE);
            return ended;
        }
        return new ModelAndView(view, "claim", claim.get())
                .addObject("organisation", listed.get(claim.get().organisation()))
                .addObject("token", token);
    }

    private static ModelAndView form(ClaimView view) {
        return new ModelAndView("joining/claim", "view", view);
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}
