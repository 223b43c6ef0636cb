package kompas.accounts.web;

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

    @Bean
    StaffMenuEntry accountEntry() {
        return new StaffMenuEntry(
                new NavigationEntry(1000, "accounts.nav.account", AccountController.PATH), who -> true);
    }
}
