package kompas.events.calendars.web;

import kompas.accounts.StaffMenuEntry;
import kompas.events.EventsAct;
import kompas.shared.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the calendars of organisations. */
@Configuration(proxyBeanMethods = false)
class CalendarsMenu {

    @Bean
    StaffMenuEntry calendarsEntry() {
        return new StaffMenuEntry(
                new NavigationEntry(450, "calendars.desk.title", SubscriptionPages.PATH),
                who -> EventsAct.PROPOSE.roles().stream().anyMatch(who::is));
    }
}
