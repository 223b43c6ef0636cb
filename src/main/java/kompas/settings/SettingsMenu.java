package kompas.settings;

import kompas.accounts.StaffMenuEntry;
import kompas.shared.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SettingsMenu {

    @Bean
    StaffMenuEntry settingsEntry() {
        return new StaffMenuEntry(
                new NavigationEntry(900, "settings.title", SettingsController.PATH), SettingsPermissions::mayChange);
    }
}
