package kompas.directory.needed.web;

import kompas.accounts.StaffMenuEntry;
import kompas.directory.worklist.LookedAfter;
import kompas.shared.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NeedsMenu {

    @Bean
    StaffMenuEntry needsEntry() {
        return new StaffMenuEntry(new NavigationEntry(210, "needed.title", NeedsDeskPages.PATH), LookedAfter::hasList);
    }
}
