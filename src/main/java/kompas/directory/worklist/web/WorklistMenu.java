package kompas.directory.worklist.web;

import kompas.accounts.StaffMenuEntry;
import kompas.directory.worklist.LookedAfter;
import kompas.shared.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorklistMenu {

    @Bean
    StaffMenuEntry worklistEntry() {
        return new StaffMenuEntry(new NavigationEntry(200, "worklist.title", WorklistPages.PATH), LookedAfter::hasList);
    }
}
