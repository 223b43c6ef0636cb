package kompas.accounts.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.AccountsAct;
import kompas.accounts.How;
import kompas.accounts.PersonId;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.accounts.domain.ErasingPeople;
import kompas.accounts.domain.ErasingPeople.Wish;
import kompas.accounts.domain.KeepingPeople;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An administrator erases somebody who wrote, phoned or came by. */
@PageController
class PersonErasureController {

    private static final String PATH = PeopleController.PATH + "/{person:[0-9a-f-]{36}}/erase";

    private final ErasingPeople erasing;
    private final KeepingPeople people;
    private final Clock clock;

    PersonErasureController(ErasingPeople erasing, KeepingPeople people, Clock clock) {
        this.erasing = erasing;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(SignedIn who, @PathVariable UUID person) {
        who.require(AccountsAct.ERASE, Scope.NETWORK);
        String today = LocalDate.now(clock).toString();
        return page(new PersonErasureView(people.get(who, new PersonId(person)), "", today, "", false));
    }

    @PostMapping(PATH)
    Object erase(
            Page page,
            SignedIn who,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String how,
            @RequestParam(defaultValue = "") String on) {
        who.require(AccountsAct.ERASE, Scope.NETWORK);
        PersonId id = new PersonId(person);
        PersonErasureView typed = new PersonErasureView(people.get(who, id), how, on, "", true);
        Optional<LocalDate> day = day(on).filter(date -> !date.isAfter(LocalDate.now(clock)));
        if (how(how).isEmpty() || day.isEmpty()) {
            return refused(typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (erasing.erase(who, id, new Wish(how(how).get(), day.get()))) {
            case ERASED -> "redirect:" + page.to(PeopleController.PATH) + "?erased=yes";
            case LAST_ADMINISTRATOR -> refused(typed, "accounts.people.last-administrator");
            case OWN_ACCOUNT, NO_LINK -> refused(typed, "accounts.erase-for.own");
        };
    }

    static Optional<How> how(String code) {
        return How.told(code);
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static ModelAndView refused(PersonErasureView view, String problem) {
        return refused(
                new PersonErasureView(view.person(), view.how(), view.on(), problem, view.answered()),
                HttpStatus.CONFLICT);
    }

    private static ModelAndView refused(PersonErasureView view, HttpStatus status) {
        ModelAndView page = page(view);
        page.setStatus(status);
        return page;
    }

    private static ModelAndView page(PersonErasureView view) {
        return new ModelAndView("accounts/person-erase", "view", view);
    }
}
