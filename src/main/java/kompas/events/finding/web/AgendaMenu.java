package kompas.events.finding.web;

import kompas.shared.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of activities in the menu. */
@Configuration(proxyBeanMethods = false)
class AgendaMenu {

    @Bean
    NavigationEntry activitiesInMenu() {
        return new NavigationEntry(100, "events.nav", AgendaAddresses.LIST);
    }
}
