package kompas.directory.erasing.web;

import java.util.Optional;
import java.util.UUID;
import kompas.accounts.AccountsAct;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.accounts.StaffMenuEntry;
import kompas.directory.erasing.RestrictingContacts;
import kompas.directory.erasing.RestrictingContacts.Lifting;
import kompas.shared.web.NavigationEntry;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Contacts that are kept and not used, and ending that with notice. */
@PageController
class RestrictionPages {

    private static final String PATH = "/desk/restrictions";

    private final RestrictingContacts restricting;

    RestrictionPages(RestrictingContacts restricting) {
        this.restricting = restricting;
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {

        @Bean
        StaffMenuEntry restrictionsEntry() {
            return new StaffMenuEntry(
                    new NavigationEntry(825, "restricting.title", PATH),
                    who -> who.may(AccountsAct.RESTRICT, Scope.NETWORK));
        }
    }

    @GetMapping(PATH)
    ModelAndView list(SignedIn who) {
        return page(who, Optional.empty());
    }

    @PostMapping(PATH + "/{id:[0-9a-f-]{36}}/lift")
    Object lift(Page page, SignedIn who, @PathVariable UUID id, @RequestParam(defaultValue = "") String told) {
        if (restricting.lift(who, id, told.equals("true")) == Lifting.TOLD) {
            return "redirect:" + page.to(PATH);
        }
        ModelAndView again = page(who, Optional.of(id));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    /** @param untold the one nobody has told yet */
    private ModelAndView page(SignedIn who, Optional<UUID> untold) {
        return new ModelAndView("restricting/restrictions", "restricted", restricting.all(who))
                .addObject("untold", untold);
    }
}
