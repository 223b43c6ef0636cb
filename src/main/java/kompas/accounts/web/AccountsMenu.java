package kompas.accounts.web;

import kompas.accounts.AccountsAct;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.accounts.StaffMenuEntry;
import kompas.accounts.domain.KeepingPeople;
import kompas.shared.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountsMenu {

    @Bean
    StaffMenuEntry peopleEntry() {
        return new StaffMenuEntry(
                new NavigationEntry(800, "accounts.people.title", PeopleController.PATH),
                KeepingPeople::looksAfterPeople);
    }

    /** Until the session is proved, an administrator finds the way to it where the desk would be. */
    @Bean
    StaffMenuEntry provingEntry() {
        return new StaffMenuEntry(
                new NavigationEntry(90, "passkeys.nav", PasskeyController.PATH), SignedIn::awaitsPasskey);
    }

    @Bean
    StaffMenuEntry erasureEntry() {
        return new StaffMenuEntry(
                new NavigationEntry(820, "accounts.traces.title", TracesController.PATH),
                who -> who.may(AccountsAct.ERASE, Scope.NETWORK));
    }

    @Bean
    StaffMenuEntry accountEntry() {
        return new StaffMenuEntry(
                new NavigationEntry(1000, "accounts.nav.account", AccountController.PATH), who -> true);
    }
}
