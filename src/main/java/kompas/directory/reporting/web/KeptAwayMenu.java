package kompas.directory.reporting.web;

import kompas.accounts.StaffMenuEntry;
import kompas.directory.DirectoryAct;
import kompas.shared.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KeptAwayMenu {

    @Bean
    StaffMenuEntry keptAwayEntry() {
        return new StaffMenuEntry(
                new NavigationEntry(320, "reporting.away.title", KeptAwayPages.PATH),
                who -> DirectoryAct.UNLIST.roles().stream().anyMatch(who::is));
    }
}
