package kompas.directory.joining.web;

import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.joining.Claim;
import kompas.directory.joining.ClaimingOrganisations;
import kompas.shared.kernel.Typed;
import kompas.shared.text.Text;
import kompas.shared.web.Field;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A librarian judges whether somebody belongs to an organisation. */
@PageController
class ClaimDecisionPages {

    private static final String PATH = "/desk/claims/{id}";
    private static final int LONGEST_REASON = 4000;

    private final ClaimingOrganisations claiming;
    private final Listed listed;

    ClaimDecisionPages(ClaimingOrganisations claiming, Listed listed) {
        this.claiming = claiming;
        this.listed = listed;
    }

    @GetMapping(PATH)
    ModelAndView show(Page page, @PathVariable UUID id, SignedIn who) {
        return show(page.t(), claiming.of(id, who), "", false);
    }

    @PostMapping(PATH)
    Object decide(
            Page page,
            @PathVariable UUID id,
            SignedIn who,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String reason) {
        Claim claim = claiming.of(id, who);
        String words = Typed.text(reason);
        boolean believed = decision.equals("approve");
        if (!believed && (words.isEmpty() || words.length() > LONGEST_REASON)) {
            ModelAndView again = show(page.t(), claim, words, true);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        claiming.answer(id, believed, words, listed.get(claim.organisation()), who);
        return "redirect:" + page.to("/desk");
    }

    private ModelAndView show(Text t, Claim claim, String reason, boolean wordless) {
        Field field = Field.of("reason", t.say("joining.claim.reason"))
                .value(reason)
                .optionally()
                .error(wordless ? t.say("joining.approve.reason-missing") : "");
        return new ModelAndView("joining/claim-decision", "claim", claim)
                .addObject("organisation", listed.get(claim.organisation()))
                .addObject("reason", field);
    }
}
