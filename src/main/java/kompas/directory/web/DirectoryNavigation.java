package kompas.directory.web;

import kompas.shared.web.NavigationEntry;
import kompas.shared.web.SiteSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every page knows of the directory: its place in the menu and its search. */
@Configuration(proxyBeanMethods = false)
class DirectoryNavigation {

    @Bean
    NavigationEntry organisationsEntry() {
        return new NavigationEntry(200, "directory.nav", "/organisations");
    }

    @Bean
    NavigationEntry regionsEntry() {
        return new NavigationEntry(250, "directory.nav-regions", "/regions");
    }

    @Bean
    SiteSearch organisationSearchBox() {
        return new SiteSearch("/organisations", "/organisations/suggestions", "directory.search.label");
    }
}
