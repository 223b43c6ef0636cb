package kompas.site;

import java.util.List;
import kompas.network.NetworkSettings;
import kompas.shared.web.NavigationEntry;
import kompas.shared.web.SitemapSection;
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

    @Bean
    SitemapSection pagesInTheSitemap(NetworkSettings settings) {
        List<String> paths = List.of(
                "",
                "/about",
                "/accessibility",
                "/privacy",
                "/privacy/retention",
                "/data",
                "/organisations",
                "/libraries");
        return SitemapSection.of(
                "pages",
                () -> paths.stream()
                        .filter(path -> settings.partsOff().stream().noneMatch(part -> part.holds(path)))
                        .toList());
    }
}
