package kompas.accounts.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Accounts;
import kompas.accounts.AccountsAct;
import kompas.accounts.PersonId;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.accounts.domain.Holder;
import kompas.accounts.domain.KeepingPasskeys;
import kompas.accounts.domain.KeepingPeople;
import kompas.audit.RecordedAct;
import kompas.shared.kernel.NotPermitted;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who holds what, and taking it away. */
@PageController
class PeopleController {

    static final String PATH = "/desk/people";
    private static final String ONE = PATH + "/{person:[0-9a-f-]{36}}";

    private final KeepingPeople people;
    private final KeepingPasskeys passkeys;
    private final Accounts accounts;

    PeopleController(KeepingPeople people, KeepingPasskeys passkeys, Accounts accounts) {
        this.people = people;
        this.passkeys = passkeys;
        this.accounts = accounts;
    }

    @GetMapping(PATH)
    ModelAndView list(
            Page page,
            SignedIn who,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String invited) {
        if (!KeepingPeople.looksAfterPeople(who)) {
            throw new NotPermitted("seeing people");
        }
        List<Holder> found = people.of(who, q.strip());
        GrantWords words = GrantWords.of(
                found.stream().flatMap(holder -> holder.grants().stream()).toList(), people, page.t());
        Map<PersonId, List<String>> held = new HashMap<>();
        found.forEach(holder ->
                held.put(holder.id(), holder.grants().stream().map(words::of).toList()));
        return new ModelAndView(
                "accounts/people",
                "view",
                new PeopleView(q.strip(), found, held, invited, found.size() == KeepingPeople.MOST));
    }

    @GetMapping(ONE)
    ModelAndView one(Page page, SignedIn who, @PathVariable UUID person) {
        return show(page, who, new PersonId(person), "");
    }

    @PostMapping(ONE + "/revoke")
    Object revoke(Page page, SignedIn who, @PathVariable UUID person, @RequestParam String grant) {
        PersonId id = new PersonId(person);
        people.get(who, id);
        if (!people.revoke(who, id, GrantCode.get(grant))) {
            return refused(page, who, id, "accounts.people.last-administrator");
        }
        boolean seen =
                people.of(who, "").stream().anyMatch(holder -> holder.id().equals(id));
        return "redirect:" + page.to(PATH + (seen ? "/" + person : ""));
    }

    @PostMapping(ONE + "/close")
    Object close(Page page, SignedIn who, @PathVariable UUID person) {
        return closed(page, who, new PersonId(person), true);
    }

    @PostMapping(ONE + "/reopen")
    Object reopen(Page page, SignedIn who, @PathVariable UUID person) {
        return closed(page, who, new PersonId(person), false);
    }

    @PostMapping(ONE + "/passkeys/remove")
    String removePasskeys(Page page, SignedIn who, @PathVariable UUID person) {
        PersonId id = new PersonId(person);
        people.get(who, id);
        passkeys.removeAll(who, id);
        return "redirect:" + page.to(PATH + "/" + person);
    }

    private Object closed(Page page, SignedIn who, PersonId id, boolean closed) {
        people.get(who, id);
        if (!people.close(who, id, closed)) {
            return refused(page, who, id, "accounts.people.own-account");
        }
        return "redirect:" + page.to(PATH + "/" + id);
    }

    private ModelAndView refused(Page page, SignedIn who, PersonId id, String problem) {
        ModelAndView again = show(page, who, id, problem);
        again.setStatus(HttpStatus.CONFLICT);
        return again;
    }

    private ModelAndView show(Page page, SignedIn who, PersonId id, String problem) {
        Holder person = people.get(who, id);
        GrantWords words = GrantWords.of(person.grants(), people, page.t());
        List<RecordedAct> trail = people.trail(who, id);
        PersonView view = new PersonView(
                person,
                person.grants().stream()
                        .map(grant -> words.view(grant, who, people))
                        .toList(),
                who.may(AccountsAct.CLOSE_ACCOUNT, Scope.NETWORK),
                problem,
                trail,
                accounts.names(trail.stream()
                        .map(RecordedAct::actor)
                        .flatMap(Optional::stream)
                        .map(PersonId::new)
                        .distinct()
                        .toList()),
                passkeys.countOf(who, id));
        return new ModelAndView("accounts/person", "view", view);
    }
}
