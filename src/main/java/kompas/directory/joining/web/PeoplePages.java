package kompas.directory.joining.web;

import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.directory.OrganisationSummary;
import kompas.directory.joining.Claimant;
import kompas.directory.joining.ContactPeople;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who looks after an organisation's page. */
@PageController
class PeoplePages {

    private static final String PATH = "/organisations/{slug}/people";

    private final ContactPeople people;
    private final Listed listed;

    PeoplePages(ContactPeople people, Listed listed) {
        this.people = people;
        this.listed = listed;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable String slug, SignedIn who) {
        return show(listed.get(slug), who, new Claimant("", "", "", who.language()), false);
    }

    @PostMapping(PATH)
    Object invite(
            Page page,
            @PathVariable String slug,
            SignedIn who,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String address) {
        OrganisationSummary organisation = listed.get(slug);
        Claimant invited = new Claimant(Typed.line(person), Typed.line(address), "", who.language());
        if (!invited.signed() || !invited.reachable()) {
            ModelAndView again = show(organisation, who, invited, true);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        people.invite(organisation.id(), invited.address(), invited.person(), who);
        return "redirect:" + page.to(organisation.path() + "/people");
    }

    @PostMapping(PATH + "/remove")
    String remove(Page page, @PathVariable String slug, SignedIn who, @RequestParam UUID leaving) {
        OrganisationSummary organisation = listed.get(slug);
        people.remove(organisation, new PersonId(leaving), who);
        boolean self = who.id().value().equals(leaving);
        return "redirect:" + page.to(organisation.path() + (self ? "" : "/people"));
    }

    private ModelAndView show(OrganisationSummary organisation, SignedIn who, Claimant invited, boolean checked) {
        return new ModelAndView(
                "joining/people",
                "view",
                new PeopleView(organisation, people.of(organisation.id(), who), who.id(), invited, checked));
    }
}
