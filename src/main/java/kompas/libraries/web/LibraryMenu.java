package kompas.libraries.web;

import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.shared.web.NavigationEntry;
import kompas.shared.web.SitemapSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of libraries in the menu. */
@Configuration(proxyBeanMethods = false)
class LibraryMenu {

    @Bean
    NavigationEntry librariesInMenu() {
        return new NavigationEntry(700, "libraries.list.title", "/libraries");
    }

    @Bean
    SitemapSection librariesInTheSitemap(Libraries libraries) {
        return SitemapSection.of(
                "libraries",
                () -> libraries.all().stream().map(LibrarySummary::path).toList());
    }
}
