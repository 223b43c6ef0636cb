package kompas.accounts.web;

import kompas.accounts.StaffMenuEntry;
import kompas.shared.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountsMenu {

    @Bean
    StaffMenuEntry accountEntry() {
        return new StaffMenuEntry(
                new NavigationEntry(1000, "accounts.nav.account", AccountController.PATH), who -> true);
    }
}
