package kompas.tasks.web;

import kompas.accounts.SignedIn;
import kompas.accounts.StaffMenuEntry;
import kompas.shared.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeskMenu {

    @Bean
    StaffMenuEntry deskEntry() {
        return new StaffMenuEntry(new NavigationEntry(100, "tasks.desk.title", DeskController.PATH), SignedIn::works);
    }
}
