package kompas.directory.importing.web;

import kompas.accounts.StaffMenuEntry;
import kompas.directory.importing.runs.ImportDesk;
import kompas.shared.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportsMenu {

    @Bean
    StaffMenuEntry importsEntry() {
        return new StaffMenuEntry(
                new NavigationEntry(300, "importing.web.title", ImportsController.PATH), ImportDesk::mayImport);
    }
}
