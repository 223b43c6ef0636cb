package kompas.site;

import kompas.shared.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SiteNavigation {

    @Bean
    NavigationEntry aboutEntry() {
        return new NavigationEntry(800, "site.nav.about", "/about");
    }

    @Bean
    NavigationEntry accessibilityEntry() {
        return new NavigationEntry(1010, "site.accessibility.title", "/accessibility");
    }

    @Bean
    NavigationEntry privacyEntry() {
        return new NavigationEntry(1020, "site.privacy.title", "/privacy");
    }
}
