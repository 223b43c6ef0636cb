package kompas.accounts.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.Grant;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.accounts.domain.KeepingPeople;
import kompas.shared.kernel.NotPermitted;
import kompas.shared.web.Choice;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Inviting somebody: {@code ?in=organisation.<id>} asks for one place only, as a link from that place's page. */
@PageController
class InvitingController {

    private static final String PATH = PeopleController.PATH + "/invite";

    private final KeepingPeople people;

    InvitingController(KeepingPeople people) {
        this.people = people;
    }

    @GetMapping(PATH)
    ModelAndView ask(Page page, SignedIn who, @RequestParam(defaultValue = "") String in) {
        return show(page, who, InvitationForm.unanswered(page.language()), GrantCode.findScope(in), Map.of());
    }

    @PostMapping(PATH)
    Object invite(Page page, SignedIn who, InvitationForm form) {
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            Optional<Scope> place =
                    form.chosen().map(Grant::scope).filter(scope -> scope.kind() == Scope.Kind.ORGANISATION);
            ModelAndView again = show(page, who, form, place, errors);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        people.invite(who, form.invitation(page.language()));
        return "redirect:"
                + page.to(PeopleController.PATH + "?invited="
                        + URLEncoder.encode(form.typed(form.email()), StandardCharsets.UTF_8));
    }

    private ModelAndView show(
            Page page, SignedIn who, InvitationForm form, Optional<Scope> place, Map<String, String> errors) {
        List<Grant> onOffer = people.onOffer(who, place);
        if (onOffer.isEmpty()) {
            throw new NotPermitted("inviting anybody");
        }
        GrantWords words = GrantWords.of(onOffer, people, page.t());
        List<Choice> choices = onOffer.stream()
                .map(grant -> new Choice(
                        GrantCode.of(grant),
                        words.of(grant),
                        form.chosen().filter(grant::equals).isPresent()))
                .toList();
        return new ModelAndView("accounts/invite", "view", new InviteView(form, choices, errors));
    }
}
