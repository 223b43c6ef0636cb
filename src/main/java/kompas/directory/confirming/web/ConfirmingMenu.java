package kompas.directory.confirming.web;

import kompas.accounts.Role;
import kompas.accounts.SignedIn;
import kompas.accounts.StaffMenuEntry;
import kompas.directory.confirming.ChoosingPeriods;
import kompas.shared.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConfirmingMenu {

    @Bean
    StaffMenuEntry callsEntry() {
        return new StaffMenuEntry(
                new NavigationEntry(150, "confirming.calls.title", "/desk/calls"), ConfirmingMenu::phones);
    }

    @Bean
    StaffMenuEntry yearlyEntry() {
        return new StaffMenuEntry(
                new NavigationEntry(890, "confirming.yearly.title", YearlyPages.PATH), ChoosingPeriods::mayChoose);
    }

    private static boolean phones(SignedIn who) {
        return who.is(Role.LIBRARIAN) || who.is(Role.NETWORK_ADMINISTRATOR);
    }
}
