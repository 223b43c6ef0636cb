package kompas.events.screens.web;

import kompas.accounts.StaffMenuEntry;
import kompas.events.EventsAct;
import kompas.shared.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the screens. */
@Configuration(proxyBeanMethods = false)
class ScreensMenu {

    @Bean
    StaffMenuEntry screensEntry() {
        return new StaffMenuEntry(
                new NavigationEntry(460, "screens.desk.title", ScreenDeskPages.PATH),
                who -> EventsAct.PLAN.roles().stream().anyMatch(who::is));
    }
}
