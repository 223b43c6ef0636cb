package kompas.directory.duplicates.web;

import kompas.accounts.StaffMenuEntry;
import kompas.directory.DirectoryAct;
import kompas.shared.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DuplicatesMenu {

    @Bean
    StaffMenuEntry duplicatesEntry() {
        return new StaffMenuEntry(
                new NavigationEntry(310, "duplicates.title", DuplicatesController.PATH),
                who -> DirectoryAct.MERGE.roles().stream().anyMatch(who::is));
    }
}
